// Comparing one vector with many, by integer dot products: every kernel gives
// the same bits.
#ifndef BELEG_INDEX_VECTOR_SCAN_H
#define BELEG_INDEX_VECTOR_SCAN_H

#include <stdint.h>

enum kernel { KERNEL_PORTABLE, KERNEL_AVX2, KERNEL_VNNI, KERNEL_COUNT };

// A row of a block and its score.
struct hit {
	double score;
	int32_t row;
};

// Reports whether this processor can run the kernel.
int scan_supports(int kernel);

// Scans rows of dim bytes, dim a multiple of 64, each offset by 128: of each
// run its first row and the one after its last, ascending. A row's score is its
// dot product with query times its scale. Fills heap with the best k, in no
// order, ties by the lower row, and returns their number.
int scan_rows(int kernel, const uint8_t *vectors, const double *scales, int dim,
	const int8_t *query, const int32_t *runs, int run_count, struct hit *heap, int k);

#endif
