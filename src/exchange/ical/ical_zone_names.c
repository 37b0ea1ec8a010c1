/* The table of Unicode (CLDR, windowsZones), each zone by its first place. */
#include "ical_zone_names.h"

#include <glib.h>
#include <string.h>

#include "krug/clock.h"

static const struct {
	const char *windows, *name;
} zones[] = {
	{ "AUS Central Standard Time", "Australia/Darwin" },
	{ "AUS Eastern Standard Time", "Australia/Sydney" },
	{ "Afghanistan Standard Time", "Asia/Kabul" },
	{ "Alaskan Standard Time", "America/Anchorage" },
	{ "Altai Standard Time", "Asia/Barnaul" },
	{ "Arab Standard Time", "Asia/Riyadh" },
	{ "Arabian Standard Time", "Asia/Dubai" },
	{ "Argentina Standard Time", "America/Argentina/Buenos_Aires" },
	{ "Astrakhan Standard Time", "Europe/Astrakhan" },
	{ "Atlantic Standard Time", "America/Halifax" },
	{ "Azerbaijan Standard Time", "Asia/Baku" },
	{ "Bangladesh Standard Time", "Asia/Dhaka" },
	{ "Belarus Standard Time", "Europe/Minsk" },
	{ "Canada Central Standard Time", "America/Regina" },
	{ "Caucasus Standard Time", "Asia/Yerevan" },
	{ "Central America Standard Time", "America/Guatemala" },
	{ "Central Asia Standard Time", "Asia/Almaty" },
	{ "Central Brazilian Standard Time", "America/Cuiaba" },
	{ "Central Europe Standard Time", "Europe/Budapest" },
	{ "Central European Standard Time", "Europe/Warsaw" },
	{ "Central Standard Time", "America/Chicago" },
	{ "China Standard Time", "Asia/Shanghai" },
	{ "E. Africa Standard Time", "Africa/Nairobi" },
	{ "E. Australia Standard Time", "Australia/Brisbane" },
	{ "E. Europe Standard Time", "Europe/Chisinau" },
	{ "E. South America Standard Time", "America/Sao_Paulo" },
	{ "Eastern Standard Time", "America/New_York" },
	{ "Egypt Standard Time", "Africa/Cairo" },
	{ "Ekaterinburg Standard Time", "Asia/Yekaterinburg" },
	{ "FLE Standard Time", "Europe/Kiev" },
	{ "GMT Standard Time", "Europe/London" },
	{ "GTB Standard Time", "Europe/Bucharest" },
	{ "Georgian Standard Time", "Asia/Tbilisi" },
	{ "Greenwich Standard Time", "Atlantic/Reykjavik" },
	{ "Hawaiian Standard Time", "Pacific/Honolulu" },
	{ "India Standard Time", "Asia/Calcutta" },
	{ "Iran Standard Time", "Asia/Tehran" },
	{ "Israel Standard Time", "Asia/Jerusalem" },
	{ "Jordan Standard Time", "Asia/Amman" },
	{ "Kaliningrad Standard Time", "Europe/Kaliningrad" },
	{ "Korea Standard Time", "Asia/Seoul" },
	{ "Magadan Standard Time", "Asia/Magadan" },
	{ "Middle East Standard Time", "Asia/Beirut" },
	{ "Mountain Standard Time", "America/Denver" },
	{ "N. Central Asia Standard Time", "Asia/Novosibirsk" },
	{ "Nepal Standard Time", "Asia/Katmandu" },
	{ "New Zealand Standard Time", "Pacific/Auckland" },
	{ "Newfoundland Standard Time", "America/St_Johns" },
	{ "North Asia East Standard Time", "Asia/Irkutsk" },
	{ "North Asia Standard Time", "Asia/Krasnoyarsk" },
	{ "Omsk Standard Time", "Asia/Omsk" },
	{ "Pacific SA Standard Time", "America/Santiago" },
	{ "Pacific Standard Time", "America/Los_Angeles" },
	{ "Pakistan Standard Time", "Asia/Karachi" },
	{ "Qyzylorda Standard Time", "Asia/Qyzylorda" },
	{ "Romance Standard Time", "Europe/Paris" },
	{ "Russia Time Zone 10", "Asia/Srednekolymsk" },
	{ "Russia Time Zone 11", "Asia/Kamchatka" },
	{ "Russia Time Zone 3", "Europe/Samara" },
	{ "Russian Standard Time", "Europe/Moscow" },
	{ "SA Pacific Standard Time", "America/Bogota" },
	{ "SA Western Standard Time", "America/La_Paz" },
	{ "SE Asia Standard Time", "Asia/Bangkok" },
	{ "Sakhalin Standard Time", "Asia/Sakhalin" },
	{ "Saratov Standard Time", "Europe/Saratov" },
	{ "Singapore Standard Time", "Asia/Singapore" },
	{ "South Africa Standard Time", "Africa/Johannesburg" },
	{ "Sri Lanka Standard Time", "Asia/Colombo" },
	{ "Taipei Standard Time", "Asia/Taipei" },
	{ "Tasmania Standard Time", "Australia/Hobart" },
	{ "Tokyo Standard Time", "Asia/Tokyo" },
	{ "Tomsk Standard Time", "Asia/Tomsk" },
	{ "Transbaikal Standard Time", "Asia/Chita" },
	{ "Turkey Standard Time", "Europe/Istanbul" },
	{ "US Eastern Standard Time", "America/Indianapolis" },
	{ "US Mountain Standard Time", "America/Phoenix" },
	{ "UTC", "UTC" },
	{ "Venezuela Standard Time", "America/Caracas" },
	{ "Vladivostok Standard Time", "Asia/Vladivostok" },
	{ "Volgograd Standard Time", "Europe/Volgograd" },
	{ "W. Australia Standard Time", "Australia/Perth" },
	{ "W. Central Africa Standard Time", "Africa/Lagos" },
	{ "W. Europe Standard Time", "Europe/Berlin" },
	{ "West Asia Standard Time", "Asia/Tashkent" },
	{ "West Pacific Standard Time", "Pacific/Port_Moresby" },
	{ "Yakutsk Standard Time", "Asia/Yakutsk" },
};

const char *
ical_zone_of_windows(const char *name)
{
	for (gsize i = 0; i < G_N_ELEMENTS(zones); i++)
		if (g_ascii_strcasecmp(zones[i].windows, name) == 0)
			return zones[i].name;
	return NULL;
}

static const char *const areas[] = { "Europe", "Asia", "America", "Africa", "Australia",
	"Pacific", "Atlantic" };

/* What is shown by the name of a time, not of a place. */
static const struct {
	const char *shown, *name;
} times[] = {
	{ "Eastern Time (US & Canada)", "America/New_York" },
	{ "Central Time (US & Canada)", "America/Chicago" },
	{ "Mountain Time (US & Canada)", "America/Denver" },
	{ "Pacific Time (US & Canada)", "America/Los_Angeles" },
	{ "Atlantic Time (Canada)", "America/Halifax" },
};

static char *
zone_of_city(char *city)
{
	g_strdelimit(g_strstrip(city), " ", '_');
	if (!*city || strchr(city, '/') || strchr(city, '.'))
		return NULL;
	for (gsize i = 0; i < G_N_ELEMENTS(areas); i++) {
		g_autofree char *name = g_strconcat(areas[i], "/", city, NULL);

		if (clock_zone_valid(name))
			return g_steal_pointer(&name);
	}
	return NULL;
}

char *
ical_zone_of_cities(const char *name)
{
	const char *places = *name == '(' ? strchr(name, ')') : NULL;
	g_auto(GStrv) cities = NULL;

	if (!places)
		return NULL;
	places += 1 + strspn(places + 1, " ");
	for (gsize i = 0; i < G_N_ELEMENTS(times); i++)
		if (g_ascii_strcasecmp(times[i].shown, places) == 0)
			return g_strdup(times[i].name);
	cities = g_strsplit(places, ",", 8);
	for (char **city = cities; *city; city++) {
		char *zone = zone_of_city(*city);

		if (zone)
			return zone;
	}
	return NULL;
}
