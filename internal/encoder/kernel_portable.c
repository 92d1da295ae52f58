// Plain C for any machine: the reference that the other paths must equal.
#include "kernel_common.h"

#define VW 4
#define GROUP 1
#define OFFSET 0

// out[m][64] = a[m][k] * up to four panels of 16 columns, [k][16] each.
static void tile(const int8_t *a, size_t stride, int m, int k, const uint8_t *w, size_t panel, int panels, int32_t *out)
{
	for (int i = 0; i < m; i++)
		for (int p = 0; p < panels; p++) {
			const int8_t *x = a + (size_t)i * stride, *b = (const int8_t *)(w + (size_t)p * panel);
			int32_t acc[16] = {0};
			for (int c = 0; c < k; c++)
				for (int j = 0; j < 16; j++)
					acc[j] += x[c] * b[c * 16 + j];
			memcpy(out + i * 64 + p * 16, acc, sizeof acc);
		}
}

// out[m][d] = weight[m][2*pairs] * values[pairs][d][2].
static void mix(const int16_t *weight, size_t stride, int m, int pairs, const int16_t *values, int d, int32_t *out)
{
	for (int i = 0; i < m; i++) {
		int32_t *o = out + (size_t)i * d;
		memset(o, 0, d * sizeof *o);
		for (int t = 0; t < pairs; t++) {
			int32_t w0 = weight[i * stride + 2 * t], w1 = weight[i * stride + 2 * t + 1];
			const int16_t *v = values + (size_t)t * d * 2;
			for (int c = 0; c < d; c++)
				o[c] += w0 * v[2 * c] + w1 * v[2 * c + 1];
		}
	}
}

#include "kernel_body.h"

const struct kernels beleg_kernels_portable = TABLE;
