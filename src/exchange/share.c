/*
 * Sharing over the local network: where the page stands, what its address is and when it
 * ends. The server itself is in the module krug-share. Only one address is ever bound,
 * and never that of all interfaces.
 */
#include "krug/share.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "krug/error.h"
#include "krug/i18n.h"

#include "module.h"
#include "share/page.h"

#define WAIT_MOST 1000 /* ms; the clock of the page is looked at as often */

typedef union {
	struct sockaddr any;
	struct sockaddr_in four;
	struct sockaddr_in6 six;
} Socket;

struct Share {
	const PageModule *module;
	Page *page; /* NULL: it is gone */
	char *url;
	gint64 ends; /* monotonic time */
	ShareState state;
};

/* --- addresses --- */

static socklen_t
length_of(const Socket *at)
{
	return at->any.sa_family == AF_INET6 ? sizeof(at->six) : sizeof(at->four);
}

/* A datagram socket that is connected sends nothing, but knows by which address it
 * would. */
static char *
address_towards(const char *target)
{
	char text[INET6_ADDRSTRLEN];
	Socket to = { 0 }, own = { 0 };
	socklen_t length = sizeof(own);
	char *address = NULL;
	int fd;

	if (inet_pton(AF_INET, target, &to.four.sin_addr) == 1)
		to.four.sin_family = AF_INET;
	else if (inet_pton(AF_INET6, target, &to.six.sin6_addr) == 1)
		to.six.sin6_family = AF_INET6;
	to.four.sin_port = htons(9);
	fd = socket(to.any.sa_family, SOCK_DGRAM | SOCK_CLOEXEC, 0);
	if (fd < 0)
		return NULL;
	if (connect(fd, &to.any, length_of(&to)) == 0 &&
		getsockname(fd, &own.any, &length) == 0 &&
		inet_ntop(own.any.sa_family,
			own.any.sa_family == AF_INET6 ? (void *)&own.six.sin6_addr
						      : (void *)&own.four.sin_addr,
			text, sizeof(text)))
		address = g_strdup(text);
	close(fd);
	return address;
}

/* Addresses for documentation (RFC 5737, RFC 3849): the default route leads there. */
char *
share_address(GError **error)
{
	char *address = address_towards("192.0.2.1");

	if (!address)
		address = address_towards("2001:db8::1");
	if (!address)
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_NOT_FOUND,
			_("This computer is in no network. A card or one event fits into "
			  "the code itself (krug share WHO --qr); an address it has can "
			  "be set as share.address."));
	return address;
}

static gboolean
is_one(const Socket *at)
{
	if (at->any.sa_family == AF_INET6)
		return !IN6_IS_ADDR_UNSPECIFIED(&at->six.sin6_addr) &&
		       !IN6_IS_ADDR_MULTICAST(&at->six.sin6_addr);
	return at->four.sin_addr.s_addr != htonl(INADDR_ANY) &&
	       !IN_MULTICAST(ntohl(at->four.sin_addr.s_addr));
}

static gboolean
read_address(const char *text, guint port, Socket *at, GError **error)
{
	memset(at, 0, sizeof(*at));
	if (inet_pton(AF_INET, text, &at->four.sin_addr) == 1) {
		at->four.sin_family = AF_INET;
		at->four.sin_port = htons((uint16_t)port);
	} else if (inet_pton(AF_INET6, text, &at->six.sin6_addr) == 1) {
		at->six.sin6_family = AF_INET6;
		at->six.sin6_port = htons((uint16_t)port);
	}
	if (at->any.sa_family != AF_UNSPEC && is_one(at) && port <= G_MAXUINT16)
		return TRUE;
	g_set_error(error, KRUG_ERROR, KRUG_ERROR_INPUT,
		_("“%s” is no address of one computer, such as 192.168.1.5, with a port "
		  "up to 65535."),
		text);
	return FALSE;
}

/* --- the page --- */

/* RFC 6266; a name beyond ASCII by RFC 8187. */
static char *
disposition(const SharedFile *file)
{
	g_autofree char *name = g_uri_escape_string(file->name, "!#$&+^`|", FALSE);

	return g_strdup_printf(
		"inline; filename=\"%s\"; filename*=UTF-8''%s", file->path, name);
}

static char *
random_path(Book *book, const SharedFile *file)
{
	guint64 high = book_random(book), low = book_random(book);

	return g_strdup_printf("/%016" G_GINT64_MODIFIER "x%016" G_GINT64_MODIFIER "x/%s",
		high, low, file->path);
}

static char *
url_of(const char *address, guint port, const char *path)
{
	gboolean six = strchr(address, ':') != NULL;

	return g_strdup_printf("http://%s%s%s:%u%s", six ? "[" : "", address,
		six ? "]" : "", port, path);
}

static gboolean
open_page(Share *share, Book *book, const SharedFile *file, const char *address,
	guint port, GError **error)
{
	g_autofree char *path = random_path(book, file);
	g_autofree char *says = disposition(file);
	Socket at;
	PageOffer offer = { path, file->type, says, file->bytes, &at.any };

	if (!read_address(address, port, &at, error))
		return FALSE;
	share->page = share->module->open(&offer);
	if (!share->page) {
		g_set_error(error, KRUG_ERROR, KRUG_ERROR_FAILED,
			_("No page can be opened at %s: it is no address of this "
			  "computer, or the port is taken."),
			address);
		return FALSE;
	}
	share->url = url_of(address, share->module->port(share->page), path);
	return TRUE;
}

Share *
share_open(Book *book, const SharedFile *file, const SharePlace *place, GError **error)
{
	const PageModule *module = module_symbol("krug-share", "krug_page", error);
	int seconds = place->seconds > 0 ? place->seconds : SHARE_SECONDS;
	g_autofree char *address = NULL;
	g_autoptr(Share) share = NULL;

	if (!module)
		return NULL;
	address = place->address && *place->address ? g_strdup(place->address)
						    : share_address(error);
	if (!address)
		return NULL;
	share = g_new0(Share, 1);
	share->module = module;
	share->ends = g_get_monotonic_time() + (gint64)seconds * G_USEC_PER_SEC;
	if (!open_page(share, book, file, address, place->port, error))
		return NULL;
	return g_steal_pointer(&share);
}

static void
close_page(Share *share)
{
	if (share->page)
		share->module->close(g_steal_pointer(&share->page));
}

void
share_free(Share *share)
{
	if (!share)
		return;
	close_page(share);
	g_free(share->url);
	g_free(share);
}

const char *
share_url(const Share *share)
{
	return share->url;
}

int
share_fd(const Share *share)
{
	return share->page ? share->module->fd(share->page) : -1;
}

int
share_wait(const Share *share)
{
	gint64 left = (share->ends - g_get_monotonic_time()) / 1000 + 1;
	int due;

	if (!share->page)
		return WAIT_MOST;
	due = share->module->wait(share->page);
	return (int)CLAMP(MIN(left, due < 0 ? left : due), 0, WAIT_MOST);
}

ShareState
share_turn(Share *share)
{
	if (!share->page)
		return share->state;
	if (share->module->turn(share->page))
		share->state = SHARE_TAKEN;
	else if (g_get_monotonic_time() >= share->ends)
		share->state = SHARE_OVER;
	if (share->state != SHARE_WAITS)
		close_page(share);
	return share->state;
}
