/*
 * Good.
 */
#ifndef KRUG_GOOD_H
#define KRUG_GOOD_H
#endif
