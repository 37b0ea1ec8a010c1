const char *words[] = { N_("Missing"), N_("Present %d"), N_("Empty") };
