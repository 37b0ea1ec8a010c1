/* What a proposal of the half-yearly review says. */
#include "krug/i18n.h"
#include "krug/window_change.h"

/* Kinds by their own whole sentences: "recruiters" is no form of "recruiter". */
static const char *
of_kind(Kind kind)
{
	switch (kind) {
	case KIND_RECRUITER:
		return _("recruiters");
	case KIND_INTERVIEWER:
		return _("interviewers");
	default:
		return _("people of the field");
	}
}

char *
window_change_subject(const WindowChange *change)
{
	g_autofree char *window = window_short(change->window);
	const char *who = change->contact != 0 ? change->name
			  : change->close      ? _("near contacts")
					       : of_kind(change->kind);

	if (change->what == PROPOSE_KIND)
		return g_strdup_printf(
			"%s: %s", who, vocab_label(&vocab_kind, (int)change->kind));
	return g_strdup_printf("%s: %s", who, window);
}

char *
window_change_why(const WindowChange *change)
{
	const WindowFit *fit = &change->fit;

	if (change->what == PROPOSE_KIND)
		return g_strdup(_("the role says another kind"));
	return g_strdup_printf(
		ngettext("%u of %u stretch between contacts fits, the middle one is %d d",
			"%u of %u stretches between contacts fit, the middle one is %d d",
			(gulong)fit->gaps),
		(guint)fit->inside, (guint)fit->gaps, fit->median);
}

char *
window_change_proposal(const WindowChange *change)
{
	if (change->what == PROPOSE_KIND)
		return g_strdup(vocab_label(&vocab_kind, (int)change->proposed));
	return window_short(change->fit.proposed);
}
