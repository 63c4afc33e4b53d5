/*
 * The same work as the ensemble's, in scalar C: xoshiro128**, the ziggurat, a polynomial exponential, mirrored
 * pairs, one token reset at every step. Prints nanoseconds a path-step and the mean, so that nothing is dropped.
 * Usage: ensemble PATHS STEPS MEAN DEVIATION LEVERAGE
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define LAYERS 128
static double edges[LAYERS + 1], sure[LAYERS];
static uint32_t s0 = 0x243f6a89, s1 = 0x85a308d3, s2 = 0x13198a2e, s3 = 0x03707344;

static uint32_t next(void) {
  uint32_t scaled = s1 * 5, word = ((scaled << 7) | (scaled >> 25)) * 9, shifted = s1 << 9;
  s2 ^= s0; s3 ^= s1; s1 ^= s2; s0 ^= s3; s2 ^= shifted;
  s3 = (s3 << 11) | (s3 >> 21);
  return word;
}

static double uniform(void) {
  uint32_t high = next() >> 5;
  return (high * 67108864.0 + (next() >> 6)) / 9007199254740992.0;
}

static double at_the_edge(int layer, double place) {
  for (;;) {
    if (layer == 0) {
      for (;;) {
        double x = -log(1 - uniform()) / 3.442619855899, y = -log(1 - uniform());
        if (2 * y > x * x) return place < 0 ? -(3.442619855899 + x) : 3.442619855899 + x;
      }
    }
    double x = place * edges[layer];
    double top = exp(-0.5 * (edges[layer] * edges[layer] - x * x));
    double bottom = exp(-0.5 * (edges[layer + 1] * edges[layer + 1] - x * x));
    if (bottom + uniform() * (top - bottom) < 1) return x;
    layer = (int)(uniform() * LAYERS);
    place = 2 * uniform() - 1;
    if (fabs(place) < sure[layer]) return place * edges[layer];
  }
}

static double normal(void) {
  uint32_t high = next(), low = next();
  double place = (((int32_t)high >> 5) * 67108864.0 + (low >> 6)) / 4503599627370496.0;
  int layer = (low & 63) | ((high & 1) << 6);
  return fabs(place) < sure[layer] ? place * edges[layer] : at_the_edge(layer, place);
}

static double step_exp(double x) {
  if (fabs(x) > 0.34657359027997264) return exp(x);
  double t = x * x;
  double odd = x - t * (1.66666666666666019037e-1 + t * (-2.77777777770155933842e-3 +
    t * (6.61375632143793436117e-5 + t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return 1 - ((x * odd) / (odd - 2) - x);
}

int main(int count, char **given) {
  if (count != 6) return 2;
  long paths = atol(given[1]), steps = atol(given[2]);
  double mean = atof(given[3]), deviation = atof(given[4]), leverage = atof(given[5]), sum = 0;
  edges[0] = 9.91256303526217e-3 / exp(-0.5 * 3.442619855899 * 3.442619855899);
  edges[1] = 3.442619855899;
  for (int i = 2; i < LAYERS; i++)
    edges[i] = sqrt(-2 * log(9.91256303526217e-3 / edges[i - 1] + exp(-0.5 * edges[i - 1] * edges[i - 1])));
  for (int i = 0; i < LAYERS; i++) sure[i] = edges[i + 1] / edges[i];
  struct timespec from, to;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
  for (long pair = 0; pair < paths / 2; pair++) {
    double nav[2] = {1, 1}, notional[2] = {leverage, leverage};
    for (long step = 0; step < steps; step++) {
      double shock = deviation * normal();
      for (int side = 0; side < 2; side++) {
        if (nav[side] <= 0) continue;
        double change = notional[side] * (step_exp(side ? mean - shock : mean + shock) - 1);
        nav[side] += change;
        notional[side] += change;
        if (nav[side] <= fabs(notional[side]) * 8.881784197001252e-16) nav[side] = 0;
        notional[side] = leverage * nav[side];
      }
    }
    sum += nav[0] + nav[1];
  }
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
  double ns = (to.tv_sec - from.tv_sec) * 1e9 + (to.tv_nsec - from.tv_nsec);
  printf("%.4f %.6f\n", ns / ((double)paths * steps), sum / paths);
  return 0;
}
