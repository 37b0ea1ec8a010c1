/* A calendar through bare libical as one text: ics_read ICS prints how many events. */
#include <stdio.h>

#include <libical/ical.h>

#include <glib.h>

int
main(int argc, char **argv)
{
	g_autofree char *text = NULL;
	icalcomponent *calendar;
	int events;

	if (argc != 2 || !g_file_get_contents(argv[1], &text, NULL, NULL)) {
		fprintf(stderr, "usage: ics_read ICS\n");
		return 2;
	}
	calendar = icalparser_parse_string(text);
	if (!calendar)
		return 1;
	events = icalcomponent_count_components(calendar, ICAL_VEVENT_COMPONENT);
	printf("%d\n", events);
	icalcomponent_free(calendar);
	return events > 0 ? 0 : 1;
}
