"""Expected values of PercentagePointChangeTest: the constrained likelihood is maximised by search, the score inverted
by bisection. No use is made of the closed form."""
from math import log, sqrt

from scipy.optimize import minimize_scalar
from scipy.stats import norm


def xlogy(x, y):
    return 0. if x == 0 else x * log(y)


def score(x1, n1, x2, n2, d):
    low, high = max(0., -d), min(1., 1 - d)

    def minus_likelihood(p):
        return -(xlogy(x1, p) + xlogy(n1 - x1, 1 - p) + xlogy(x2, p + d) + xlogy(n2 - x2, 1 - p - d))

    e = 1e-13
    p = minimize_scalar(minus_likelihood, bounds=(low + e, high - e), method="bounded", options={"xatol": 1e-13}).x
    n = n1 + n2
    v = (p * (1 - p) / n1 + (p + d) * (1 - p - d) / n2) * n / (n - 1)
    return (x2 / n2 - x1 / n1 - d) / sqrt(v)


def root(target, case):
    low, high = -1 + 1e-9, 1 - 1e-9
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if score(*case, middle) > target else (low, middle)
    return (low + high) / 2


for case in [(47, 100, 65, 100), (4, 97, 9, 105), (30, 200, 31, 90), (0, 40, 6, 50), (12, 12, 9, 14), (560, 1000, 610, 1000)]:
    x1, n1, x2, n2 = case
    z = norm.isf(.025)
    print(case, root(z, case) * 100, root(-z, case) * 100, 2 * norm.sf(abs(score(*case, 0.))))
