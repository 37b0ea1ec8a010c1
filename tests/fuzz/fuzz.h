/*
 * What each tests/fuzz/fuzz_NOUN.c defines: one run of a parser over `size` hostile
 * bytes. Always returns 0; a defect shows as a crash or a sanitizer's report.
 */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
