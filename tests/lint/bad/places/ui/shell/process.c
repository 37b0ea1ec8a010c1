int run(void) { return fork(); }
FILE *peek(Book *book) { return fopen(book_path(book), "r"); }
