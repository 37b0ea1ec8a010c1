/*
 * The server of one file. Of two who ask at once one is served; only a download that came
 * to its end counts. Whoever asks for anything else gets 404 and no word more, so that
 * nobody finds out by trying what there is.
 */
#include "page.h"

#include <microhttpd.h>
#include <netinet/in.h>
#include <string.h>

#define CONNECTIONS 8	       /* at once, and half as many from one address */
#define REQUEST	    (8 * 1024) /* bytes of its line and headers */
#define SILENCE	    15	       /* seconds until a connection is given up */
#define TURNS	    64	       /* what one call does at most */

struct Page {
	struct MHD_Daemon *daemon;
	struct MHD_Response *file, *nothing, *methods;
	char *path;
	GBytes *bytes;
	gboolean serving; /* somebody gets the file just now */
	gboolean fetched;
};

/* The same time for every wrong path of this length. */
static gboolean
is_path(const char *path, const char *asked)
{
	gsize n = strlen(path);
	guchar differs = 0;

	if (strlen(asked) != n)
		return FALSE;
	for (gsize i = 0; i < n; i++)
		differs |= (guchar)(path[i] ^ asked[i]);
	return differs == 0;
}

static enum MHD_Result
answer(void *data, struct MHD_Connection *connection, const char *url, const char *method,
	const char *version G_GNUC_UNUSED, const char *upload G_GNUC_UNUSED,
	size_t *upload_size G_GNUC_UNUSED, void **context)
{
	Page *page = data;

	if (!is_path(page->path, url) || page->fetched)
		return MHD_queue_response(connection, MHD_HTTP_NOT_FOUND, page->nothing);
	if (strcmp(method, MHD_HTTP_METHOD_HEAD) == 0)
		return MHD_queue_response(connection, MHD_HTTP_OK, page->file);
	if (strcmp(method, MHD_HTTP_METHOD_GET) != 0)
		return MHD_queue_response(
			connection, MHD_HTTP_METHOD_NOT_ALLOWED, page->methods);
	if (page->serving)
		return MHD_queue_response(connection, MHD_HTTP_NOT_FOUND, page->nothing);
	page->serving = TRUE;
	*context = page;
	return MHD_queue_response(connection, MHD_HTTP_OK, page->file);
}

static void
completed(void *data, struct MHD_Connection *connection G_GNUC_UNUSED, void **context,
	enum MHD_RequestTerminationCode why)
{
	Page *page = data;

	if (!*context)
		return;
	page->serving = FALSE;
	page->fetched = page->fetched || why == MHD_REQUEST_TERMINATED_COMPLETED_OK;
}

static void
make_responses(Page *page, const PageOffer *offer)
{
	gsize size;
	gconstpointer bytes = g_bytes_get_data(page->bytes, &size);

	page->file = MHD_create_response_from_buffer(
		size, (void *)(guintptr)bytes, MHD_RESPMEM_PERSISTENT);
	MHD_add_response_header(page->file, "Content-Type", offer->type);
	MHD_add_response_header(page->file, "Content-Disposition", offer->disposition);
	MHD_add_response_header(page->file, "Cache-Control", "no-store");
	MHD_add_response_header(page->file, "X-Content-Type-Options", "nosniff");
	MHD_add_response_header(page->file, "Connection", "close");
	page->nothing = MHD_create_response_from_buffer(
		0, (void *)(guintptr) "", MHD_RESPMEM_PERSISTENT);
	MHD_add_response_header(page->nothing, "Connection", "close");
	page->methods = MHD_create_response_from_buffer(
		0, (void *)(guintptr) "", MHD_RESPMEM_PERSISTENT);
	MHD_add_response_header(page->methods, "Allow", "GET, HEAD");
	MHD_add_response_header(page->methods, "Connection", "close");
}

static void
page_close(Page *page)
{
	if (page->daemon)
		MHD_stop_daemon(page->daemon);
	MHD_destroy_response(page->file);
	MHD_destroy_response(page->nothing);
	MHD_destroy_response(page->methods);
	g_bytes_unref(page->bytes);
	g_free(page->path);
	g_free(page);
}

static Page *
page_open(const PageOffer *offer)
{
	gboolean six = offer->address->sa_family == AF_INET6;
	Page *page = g_new0(Page, 1);

	page->path = g_strdup(offer->path);
	page->bytes = g_bytes_ref(offer->bytes);
	make_responses(page, offer);
	page->daemon = MHD_start_daemon(
		MHD_USE_EPOLL | MHD_USE_SUPPRESS_DATE_NO_CLOCK | (six ? MHD_USE_IPv6 : 0),
		0, NULL, NULL, answer, page, MHD_OPTION_SOCK_ADDR, offer->address,
		MHD_OPTION_CONNECTION_LIMIT, (unsigned)CONNECTIONS,
		MHD_OPTION_PER_IP_CONNECTION_LIMIT, (unsigned)CONNECTIONS / 2,
		MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)REQUEST,
		MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)SILENCE,
		MHD_OPTION_NOTIFY_COMPLETED, completed, page, MHD_OPTION_END);
	if (page->daemon)
		return page;
	page_close(page);
	return NULL;
}

static guint
page_port(const Page *page)
{
	const union MHD_DaemonInfo *info =
		MHD_get_daemon_info(page->daemon, MHD_DAEMON_INFO_BIND_PORT);

	return info ? info->port : 0;
}

static int
page_fd(const Page *page)
{
	const union MHD_DaemonInfo *info =
		MHD_get_daemon_info(page->daemon, MHD_DAEMON_INFO_EPOLL_FD);

	return info ? info->epoll_fd : -1;
}

static int
page_wait(Page *page)
{
	MHD_UNSIGNED_LONG_LONG ms;

	if (MHD_get_timeout(page->daemon, &ms) != MHD_YES)
		return -1;
	return (int)MIN(ms, G_MAXINT);
}

static gboolean
page_turn(Page *page)
{
	int turns = 0;

	do
		MHD_run(page->daemon);
	while (page_wait(page) == 0 && ++turns < TURNS);
	return page->fetched;
}

const PageModule krug_page = {
	.open = page_open,
	.port = page_port,
	.fd = page_fd,
	.wait = page_wait,
	.turn = page_turn,
	.close = page_close,
};
