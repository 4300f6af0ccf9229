"""P(X >= Y) and P(Y >= X) for X ~ Poisson(110), Y ~ Poisson(86): how often each of two areas is ranked first."""
from math import exp, lgamma, log
a = [exp(-110 + k * log(110) - lgamma(k + 1)) for k in range(400)]
b = [exp(-86 + k * log(86) - lgamma(k + 1)) for k in range(400)]
first = sum(a[i] * sum(b[:i + 1]) for i in range(400))
tie = sum(x * y for x, y in zip(a, b))
print("%.4f %.4f" % (first, 1 - first + tie))
