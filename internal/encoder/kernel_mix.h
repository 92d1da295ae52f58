// The attention weights times the values, once mix_m does so for two vectors of columns.
//
// out[m][d] = weight[m][2*pairs] * values[pairs][d][2].
static void mix(const int16_t *weight, size_t stride, int m, int pairs, const int16_t *values, int d, int32_t *out)
{
	for (int c = 0; c < d; c += 2 * VW)
		switch (m) {
		case 1: mix_m(1, weight, stride, pairs, values + 2 * c, d, out + c); break;
		case 2: mix_m(2, weight, stride, pairs, values + 2 * c, d, out + c); break;
		case 3: mix_m(3, weight, stride, pairs, values + 2 * c, d, out + c); break;
		case 4: mix_m(4, weight, stride, pairs, values + 2 * c, d, out + c); break;
		case 5: mix_m(5, weight, stride, pairs, values + 2 * c, d, out + c); break;
		case 6: mix_m(6, weight, stride, pairs, values + 2 * c, d, out + c); break;
		}
}
