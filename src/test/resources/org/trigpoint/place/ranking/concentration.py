"""Gini, Lorenz curve and location quotient of incidents over 60 places, by numpy. The Gini is half the relative mean
difference of all pairs of places, which is the same thing without any sorting; the corrected one is that of Bernasco and
Steenbeek (2017), eq. 7, for fewer incidents than places."""
import numpy as np

place = np.arange(60)
many = (place * 7919 % 101) ** 2 // 97            # zeros and ties among them
few = np.where(place % 7 == 3, 1 + place % 2, 0)
people = 900 + place * 104729 % 1300


def gini(y):
    return np.abs(y[:, None] - y[None, :]).sum() / (2 * len(y) ** 2 * y.mean())


for name, y in (("many", many), ("few", few)):
    n, c, g = len(y), y.sum(), gini(y)
    curve = np.cumsum(np.sort(y)[::-1]) / c
    print(name, "incidents %d, gini %.15g, corrected %.15g" % (c, g, max(n / c, 1) * (g - 1) + 1))
    print("  the worst tenth holds %.15g, half of all lies in %d" % (curve[n // 10 - 1], np.argmax(curve >= .5) + 1))
worst = np.argsort(-many, kind="stable")[:6]
print("location quotient of the six worst %.15g" % ((many[worst].sum() / many.sum()) / (people[worst].sum() / people.sum())))
