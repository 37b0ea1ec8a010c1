/*
 * The page of a company: whom I know there, what I applied for, what feedback it gave.
 * Enter closes it with a choice, and whoever opened it goes there.
 */
#ifndef UI_VIEW_COMPANY_VIEW_H
#define UI_VIEW_COMPANY_VIEW_H

#include "shell/shell.h"

typedef struct {
	gint64 contact;	    /* somebody who works there; 0: the other one */
	gint64 application; /* 0: the other one */
} CompanyChoice;

/* The result of the view is a const CompanyChoice *; NULL where it was left. */
View *company_view_open(Shell *shell, gint64 organization);

#endif
