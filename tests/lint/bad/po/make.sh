#!/bin/sh
# The lint uses the template that tools/po makes.
mkdir tools
cp "$2/tools/po" tools/po
