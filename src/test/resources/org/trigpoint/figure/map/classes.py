"""Breaks of map classes, made without the program: quantiles and equal intervals with numpy, natural breaks by trying
every partition. Writes classes.csv beside itself: rule;count;values;breaks. Only sets with one best partition are kept.
"""
import itertools
import pathlib
import random

import numpy


def squared(part):
    mean = sum(part) / len(part)
    return sum((v - mean) ** 2 for v in part)


def natural(values, count):
    distinct = sorted(set(values))
    ranked = []
    for cuts in itertools.combinations(distinct[:-1], count - 1):
        edges = (-float("inf"), *cuts, float("inf"))
        parts = [[v for v in values if low < v <= high] for low, high in zip(edges, edges[1:])]
        ranked.append((sum(squared(p) for p in parts), cuts))
    ranked.sort()
    unique = len(ranked) == 1 or ranked[1][0] - ranked[0][0] > 1e-9
    return list(ranked[0][1]) if unique else None


def below_highest(breaks, values):
    return sorted({b for b in breaks if b < max(values)})


random.seed(20130401)
lines = []
for size in range(4, 16):
    for count in range(2, 6):
        whole = random.random() < 0.5
        values = [round(random.lognormvariate(2.5, 0.9), 0 if whole else 2) for _ in range(size)]
        found = natural(values, count) if len(set(values)) >= count else None
        if found:
            lines.append(("natural", count, values, found))
        shares = numpy.arange(1, count) / count
        lines.append(("quantiles", count, values, below_highest(numpy.quantile(values, shares), values)))
        lines.append(("equal", count, values, below_highest(numpy.linspace(min(values), max(values), count + 1)[1:-1], values)))

with open(pathlib.Path(__file__).with_name("classes.csv"), "w") as out:
    for rule, count, values, breaks in lines:
        out.write(f"{rule};{count};{' '.join(map(repr, map(float, values)))};{' '.join(map(repr, map(float, breaks)))}\n")
