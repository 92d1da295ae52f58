// Prints what one core multiplies at best and what the encoder's matrix product
// reaches, in 10^9 multiply-adds of int8 a second:
//
//	peak 123.4
//	384x1152 100.1
//	...
//
// The peak is of the same instruction on registers alone. The products are of
// 256 rows with a layer's matrices, the twelve layers one after another as the
// encoder reads them, so that weights come from where they come from there.
// Including the kernel's source gives its static functions.
#define _POSIX_C_SOURCE 199309L
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

// The table of the path that is included here is the linked one's double.
#if defined(AMX_INT8)
#define beleg_kernels_amx kernels_of_the_path
#include "../../kernel_amx.c"
#define MACS_A_STEP (ROWS * ROWS * BYTES)
#elif defined(AVX512_VNNI)
#define beleg_kernels_avx512vnni kernels_of_the_path
#include "../../kernel_avx512vnni.c"
#define TARGET "avx512f,avx512vnni"
#define VECTOR __m512i
#define MULTIPLY_ADD _mm512_dpbusd_epi32
#define MACS_A_STEP 64
#elif defined(AVX_VNNI)
#define beleg_kernels_avxvnni kernels_of_the_path
#include "../../kernel_avxvnni.c"
#define TARGET "avx2,avxvnni"
#define VECTOR __m256i
#define MULTIPLY_ADD _mm256_dpbusd_avx_epi32
#define MACS_A_STEP 32
#elif defined(AVX2)
#define beleg_kernels_avx2 kernels_of_the_path
#include "../../kernel_avx2.c"
#define TARGET "avx2"
#define VECTOR __m256i
#define MULTIPLY_ADD(acc, a, b) _mm256_add_epi32(acc, _mm256_madd_epi16(a, b))
#define MACS_A_STEP 16
#else
#define beleg_kernels_portable kernels_of_the_path
#include "../../kernel_portable.c"
#endif

enum { LAYERS = 12, ROWS_M = 256, TURNS = 15 };

static double now(void)
{
	struct timespec t;
	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
	return t.tv_sec + t.tv_nsec * 1e-9;
}

static int ascending(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;
	return (x > y) - (x < y);
}

static double median(double *x)
{
	qsort(x, TURNS, sizeof *x, ascending);
	return x[TURNS / 2];
}

#if defined(AMX_INT8)
enum { ACCUMULATORS = 4, STEPS = 2000000 };

__attribute__((target("amx-tile,amx-int8"), noinline)) static void multiply(long steps, int32_t *out)
{
	static int32_t sums[ROWS * ROWS];
	beleg_path_runs(BELEG_AMX); // which asks the system for the registers
	configure(LINEAR_ROWS);
	for (long s = 0; s < steps; s++) {
		_tile_dpbsud(0, 4, 6);
		_tile_dpbsud(1, 4, 7);
		_tile_dpbsud(2, 5, 6);
		_tile_dpbsud(3, 5, 7);
	}
	_tile_stored(0, sums, ROWS * sizeof(int32_t));
	BARRIER();
	memcpy(out, sums, ROWS * sizeof(int32_t));
	_tile_release();
}
#elif defined(VECTOR)
enum { ACCUMULATORS = 12, STEPS = 2000000 };

// The empty statement keeps one product from serving for all.
__attribute__((target(TARGET), noinline)) static void multiply(long steps, int32_t *out)
{
	VECTOR acc[ACCUMULATORS], a = (VECTOR){0} + 0x0303030303030303, b = (VECTOR){0} + 0x0505050505050505;
#pragma GCC unroll 12
	for (int i = 0; i < ACCUMULATORS; i++)
		acc[i] = (VECTOR){i};
	for (long s = 0; s < steps; s++) {
#pragma GCC unroll 12
		for (int i = 0; i < ACCUMULATORS; i++) {
			acc[i] = MULTIPLY_ADD(acc[i], a, b);
			__asm__ volatile("" : "+v"(acc[i]), "+v"(a));
		}
	}
#pragma GCC unroll 12
	for (int i = 1; i < ACCUMULATORS; i++)
		acc[0] += acc[i];
	memcpy(out, &acc[0], sizeof acc[0]);
}
#endif

#if defined(MACS_A_STEP)
static void print_peak(void)
{
	double rate[TURNS];
	volatile int32_t sink;
	for (int i = 0; i < TURNS; i++) {
		int32_t out[16];
		double start = now();
		multiply(STEPS, out);
		rate[i] = (double)STEPS * ACCUMULATORS * MACS_A_STEP / (now() - start) / 1e9;
		sink = out[0];
	}
	(void)sink;
	printf("peak %.1f\n", median(rate));
}
#else
static void print_peak(void) { printf("peak 0\n"); }
#endif

static void *block(size_t n)
{
	uint8_t *p = aligned_alloc(64, (n + 63) / 64 * 64);
	if (p == NULL)
		exit(1);
	for (size_t i = 0; i < n; i++)
		p[i] = (uint8_t)(i * 2654435761u >> 13);
	return p;
}

static void print_product(int k, int n, int rows)
{
	uint8_t *weights[LAYERS];
	int8_t *a = block((size_t)ROWS_M * k);
	double rate[TURNS];
	for (int l = 0; l < LAYERS; l++)
		weights[l] = block((size_t)k * n);
	volatile int32_t sink = 0;
	for (int t = 0; t < TURNS; t++) {
		double start = now();
		for (int l = 0; l < LAYERS; l++)
			for (int r = 0; r < ROWS_M; r += rows)
				for (int n0 = 0; n0 < n; n0 += TILE_N)
					for (int m0 = 0; m0 < rows; m0 += LINEAR_ROWS) {
						int32_t sums[LINEAR_ROWS * TILE_N];
						int m = rows - m0 < LINEAR_ROWS ? rows - m0 : LINEAR_ROWS;
						LINEAR_TILE(a + (size_t)(r + m0) * k, k, m, k, weights[l] + (size_t)n0 * k,
							(size_t)LANES * k, sums, m0 / LINEAR_ROWS, (rows + LINEAR_ROWS - 1) / LINEAR_ROWS);
						sink = sums[0];
					}
		rate[t] = (double)LAYERS * ROWS_M * k * n / (now() - start) / 1e9;
	}
	(void)sink;
	printf("%dx%d %.1f\n", k, n, median(rate));
	for (int l = 0; l < LAYERS; l++)
		free(weights[l]);
	free(a);
}

int main(void)
{
	print_peak();
	print_product(384, 1152, ROWS_M);
	print_product(384, 384, ROWS_M);
	print_product(384, 1536, UP_ROWS);
	print_product(1536, 384, UP_ROWS);
	print_peak();
	return 0;
}
