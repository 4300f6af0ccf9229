"""Expected values of FunnelTest (SciPy)."""
from scipy.stats import norm, poisson


def rate_limits(centre, per, size, confidence):
    mean, limits = centre / per * size, []
    for p in ((1 - confidence) / 2, (1 + confidence) / 2):
        count = poisson.ppf(p, mean)
        share = (poisson.cdf(count, mean) - p) / (poisson.cdf(count, mean) - poisson.cdf(count - 1, mean))
        limits.append(max(0, count - share) / size * per)
    return limits


def wilson(p, n, confidence):
    z = norm.isf((1 - confidence) / 2)
    middle, reach = (p + z * z / (2 * n)), z * (p * (1 - p) / n + z * z / (4 * n * n)) ** .5
    return (middle - reach) / (1 + z * z / n), (middle + reach) / (1 + z * z / n)


for size in (200, 1500, 8000, 90000):
    print(size, *rate_limits(9.1, 1000, size, .95), *rate_limits(9.1, 1000, size, .998))
print(*wilson(.3168, 120, .95), *wilson(.3168, 120, .998))
