static int counter;
const int fixed = 1;
int *count(void)
{
	return &counter;
}
