/* One row a way to take a calendar; what its makers and users
 * report, not what the standard asks for. */
#include "phones.h"

#include <stddef.h>

#include "krug/i18n.h"

static const Phone rows[], task_rows[];

const Phone *
phones(gboolean tasks)
{
	return tasks ? task_rows : rows;
}

static const Phone rows[] = {
	{ N_("iPhone, a file that is opened"),
		N_("It rings. Open the file from Mail, Files or Safari, not from a "
		   "messenger.") },
	{ N_("iPhone, a subscription"),
		N_("It stays silent until alerts are allowed: in Settings, Calendar, "
		   "Accounts, the subscription, switch off Remove Alarms.") },
	{ N_("Google Calendar"), N_("It drops our alarms, of a file and of a "
				    "subscription. In the settings "
				    "of that calendar add a notification of its own: for "
				    "events 0 minutes, "
				    "for all-day events 1 day before. A subscription is "
				    "read every 4 to 24 "
				    "hours.") },
	{ N_("Android with ICSx⁵ or DAVx⁵"),
		N_("It rings as we say. ICSx⁵ takes an address or a file that lies on "
		   "the phone (Syncthing), and must be allowed to run in the "
		   "background.") },
	{ N_("Etar, Simple Calendar, Fossify"),
		N_("Imported from a file they may stay silent: set a default reminder in "
		   "their settings. Through ICSx⁵ they ring.") },
	{ N_("Outlook"),
		N_("It rings before and at the beginning, never after it. A file that is "
		   "opened is a calendar of its own beside yours.") },
	{ NULL, NULL },
};

static const Phone task_rows[] = {
	{ N_("iPhone"),
		N_("It opens no file of tasks. Its Reminders take them from an account "
		   "of a CalDAV server; there they ring.") },
	{ N_("Google Calendar, Outlook"),
		N_("They take no tasks from a file, and may refuse it. Export events for "
		   "them.") },
	{ N_("Android with DAVx⁵ and Tasks.org or jtx Board"),
		N_("They ring as we say, once the tasks lie on a CalDAV server.") },
	{ N_("Thunderbird, Evolution, Nextcloud"), N_("They read the file as it is.") },
	{ NULL, NULL },
};
