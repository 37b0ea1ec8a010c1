/*
 * Any bytes as an item of a vdir: reading ends, a patch without keys is the item itself,
 * and one with all keys is again an item, of the same UID, that says what ours says.
 */
#include <stdlib.h>
#include <string.h>

#include "exchange/vdir_lines.h"
#include "fuzz.h"

static void
check(gboolean right)
{
	if (!right)
		abort();
}

static void
check_patch(VdirForm form, const VdirText *theirs, const char *ours_bytes)
{
	g_autoptr(VdirText) ours =
		vdir_text_new(form, ours_bytes, strlen(ours_bytes), NULL);
	g_autofree char *text = vdir_patch(theirs, ours, VDIR_BIT(VDIR_KEYS) - 1);
	g_autoptr(VdirText) patched = vdir_text_new(form, text, strlen(text), NULL);
	g_autofree char *state = vdir_text_state(theirs);
	VdirChange change = vdir_compare(NULL, NULL, state, state);

	check(patched != NULL);
	check(strcmp(vdir_text_uid(patched), vdir_text_uid(theirs)) == 0);
	check(change.differ == 0);
}

static void
try_form(VdirForm form, const uint8_t *data, size_t size, const char *ours)
{
	g_autoptr(VdirText) theirs = vdir_text_new(form, (const char *)data, size, NULL);
	g_autoptr(VdirText) same = NULL;
	g_autofree char *again = NULL;

	if (!theirs)
		return;
	same = vdir_text_new(form, ours, strlen(ours), NULL);
	again = vdir_patch(theirs, same, 0);
	check(strlen(again) <= size && memcmp(again, data, strlen(again)) == 0);
	check_patch(form, theirs, ours);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	if (memchr(data, '\0', size))
		return 0; /* no UTF-8 text */
	try_form(VDIR_EVENT, data, size,
		"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u\r\nSEQUENCE:1\r\n"
		"DTSTART:20260101\r\nSUMMARY:s\r\nBEGIN:VALARM\r\nTRIGGER:PT0S\r\n"
		"END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
	try_form(VDIR_CARD, data, size,
		"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:u\r\nFN:n\r\nN:n;;;;\r\n"
		"item1.URL:u\r\nitem1.X-ABLabel:l\r\nTEL:1\r\nEND:VCARD\r\n");
	return 0;
}
