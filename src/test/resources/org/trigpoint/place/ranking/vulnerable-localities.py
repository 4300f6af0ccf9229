"""The Vulnerable Localities Index of three areas, worked without the program."""
#        people, households, burglary, damage, income, employment, young, education
rows = [(1500, 600, 40, 30, .31, .22, 420, .45), (2000, 900, 6, 10, .10, .08, 180, .12), (1200, 500, 5, 4, .05, .04, 130, .08)]
def rates(p, h, b, d, i, e, y, l): return b / h, d / h, i, e, y / p, l
r = [rates(*x) for x in rows]
people, homes = sum(x[0] for x in rows), sum(x[1] for x in rows)
mean = [sum(x[k] for x in r) / 3 for k in range(6)]
weighted = lambda k: sum(x[k] * y[0] for x, y in zip(r, rows)) / people
overall = [sum(x[2] for x in rows) / homes, sum(x[3] for x in rows) / homes, weighted(2), weighted(3), weighted(4), weighted(5)]
for name, base in (("mean of rates", mean), ("overall rate", overall)):
    print(name, [sum(100 * x[k] / base[k] for k in range(6)) / 6 for x in r])
