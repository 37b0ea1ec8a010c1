/* TODO later */
const char *p = "/var/lib/thing";
const char *tty = "/dev/tty";
