#!/bin/sh
# The style it is held against.
cp "$2/.clang-format" .
