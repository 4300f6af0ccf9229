"""Normal reference bandwidth and kernel density of 40 points, one pair at a time. Standard library only."""
from math import exp, pi
import statistics
x = [400000 + (i * 7919) % 5000 for i in range(40)]
y = [300000 + (i * i * 104729) % 3000 for i in range(40)]
def rule(v):
    q = statistics.quantiles(v, n=4, method="inclusive")
    return 1.06 * min(statistics.stdev(v), (q[2] - q[0]) / 1.34) * len(v) ** -.2
print("bandwidths", rule(x), rule(y), (rule(x) + rule(y)) / 2, 2 * (rule(x) + rule(y)))
def quartic(a, b, h): return sum(3 / (pi * h * h) * max(0, 1 - ((a - u) ** 2 + (b - v) ** 2) / h / h) ** 2 for u, v in zip(x, y))
def gauss(a, b, h): return sum(exp(-((a - u) ** 2 + (b - v) ** 2) / 2 / h / h) / (2 * pi * h * h) for u, v in zip(x, y))
print("quartic 1000 m at 401250, 301250: %.15g" % quartic(401250, 301250, 1000))
print("gaussian 500 m at 401250, 301250: %.15g" % gauss(401250, 301250, 500))
