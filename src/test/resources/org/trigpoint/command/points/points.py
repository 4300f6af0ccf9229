"""Makes files of points and what hotspots and near-repeats must answer to them, by the plainest computation there is:
every pair of points is looked at. Standard library only. Run in its own folder: python3 points.py

The places lie on both sides of zero; some share their spot, some values are zero, and distances and days lie exactly on
the edges of bands. Sources of the formulas: Ord & Getis (1995), eqs 14 and 15; Anselin (1995); Silverman (1986), 4.5;
Knox (1964), whose expectation over all permutations is pairs near x pairs soon / all pairs."""
import csv, math, random
from datetime import date, timedelta

random.seed(20121)


def write(name, header, rows):
    with open(name, "w", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        out.writerows(rows)


def adjusted(ps):
    """Benjamini-Hochberg"""
    order = sorted(range(len(ps)), key=lambda i: ps[i])
    result, least = [0.0] * len(ps), 1.0
    for rank in range(len(ps), 0, -1):
        i = order[rank - 1]
        least = min(least, ps[i] * len(ps) / rank)
        result[i] = least
    return result


def local_g(places, near, with_self):
    n, values = len(places), [p[2] for p in places]
    zs = []
    for i, here in enumerate(places):
        others = [j for j in range(n) if j != i]
        members = near(i) + ([i] if with_self else [])
        pool = values if with_self else [values[j] for j in others]
        mean = sum(values) / n if with_self else sum(pool) / (n - 1)
        variance = sum(v * v for v in pool) / len(pool) - mean * mean
        w, m = len(members), len(pool)
        bottom = math.sqrt(variance * (m * w - w * w) / (m - 1))
        zs.append((sum(values[j] for j in members) - w * mean) / bottom)
    ps = [math.erfc(abs(z) / math.sqrt(2)) for z in zs]
    return list(zip(zs, ps, adjusted(ps)))


# --- places with values -------------------------------------------------------------------------------------------
places = [(round(random.uniform(-2000, 2000), 1), round(random.uniform(-2000, 2000), 1),
           max(0, random.randrange(-3, 12)) / 2) for _ in range(56)]
places += [(places[0][0], places[0][1], 9), (-300.0, 0.0, 4), (0.0, 0.0, 7), (300.0, 0.0, 0)]
write("places.csv", ["ref", "value", "y", "x", "note"],
      [("r%d" % i, v, y, x, "ignored, too") for i, (x, y, v) in enumerate(places)])


def apart(i, j):
    return math.hypot(places[i][0] - places[j][0], places[i][1] - places[j][1])


def nearest(k):
    return lambda i: sorted((j for j in range(len(places)) if j != i), key=lambda j: apart(i, j))[:k]


def within(d):
    return lambda i: [j for j in range(len(places)) if j != i and apart(i, j) <= d]


for name, near, with_self in [("gistar-nearest-5", nearest(5), True), ("gistar-band-900", within(900), True),
                              ("gi-band-900", within(900), False)]:
    write(name + ".csv", ["z", "p", "p_adjusted"], local_g(places, near, with_self))

# --- density ------------------------------------------------------------------------------------------------------
def quartic(u):
    return 3 / math.pi * (1 - u * u) ** 2 if u < 1 else 0.0


def gaussian(u):
    return math.exp(-u * u / 2) / (2 * math.pi)


for name, kernel, h in [("kde-quartic-700", quartic, 700.0), ("kde-gaussian-300", gaussian, 300.0)]:
    cells = [(250 * i + 125.0, 250 * j + 125.0) for j in range(-20, 20) for i in range(-20, 20)]
    write(name + ".csv", ["x", "y", "density"],
          [(cx, cy, sum(v * kernel(math.hypot(x - cx, y - cy) / h) for x, y, v in places) / (h * h))
           for cx, cy in cells])

# --- near repeats -------------------------------------------------------------------------------------------------
incidents = [(random.randrange(-600, 600), random.randrange(-600, 600), random.randrange(0, 90)) for _ in range(110)]
incidents += [(x + random.randrange(-40, 40), y, d + random.randrange(0, 6)) for x, y, d in incidents[:25]]
incidents += [(0, 0, 10), (0, 0, 17), (100, 0, 17), (0, 200, 24), (60, 40, 10), (300, 400, 38), (-100, 0, 10)]
first = date(1969, 12, 1)
write("incidents-by-date.csv", ["street", "date", "y", "x"],
      [("High St, west", first + timedelta(d), y, x) for x, y, d in incidents])
write("incidents-by-day.csv", ["x", "y", "day", "value"], [(x, y, d - 40, 3) for x, y, d in incidents])
DISTANCES, DAYS, RUNS = [0, .001, 100, 200, 300], [0, 7, 14, 21], 4000


def band(edges, value):
    """edges[k] <= value < edges[k + 1]"""
    return next((k for k in range(len(edges) - 1) if edges[k] <= value < edges[k + 1]), None)


def knox(incidents, metric):
    n, pairs = len(incidents), []
    for i in range(n):
        for j in range(i):
            k = band(DISTANCES, metric(incidents[i][0] - incidents[j][0], incidents[i][1] - incidents[j][1]))
            if k is not None:
                pairs.append((i, j, k))
    width = len(DAYS) - 1

    def table(days):
        counts = [0] * ((len(DISTANCES) - 1) * width)
        for i, j, k in pairs:
            t = band(DAYS, abs(days[i] - days[j]))
            if t is not None:
                counts[k * width + t] += 1
        return counts

    days = [p[2] for p in incidents]
    seen = table(days)
    near, soon = [0] * (len(DISTANCES) - 1), [0] * width
    for _, _, k in pairs:
        near[k] += 1
    for i in range(n):
        for j in range(i):
            t = band(DAYS, abs(days[i] - days[j]))
            if t is not None:
                soon[t] += 1
    more, squares, sums = [0] * len(seen), [0] * len(seen), [0] * len(seen)
    for _ in range(RUNS):
        random.shuffle(days)
        for c, count in enumerate(table(days)):
            more[c] += count >= seen[c]
            sums[c] += count
            squares[c] += count * count
    rows = []
    for c in range(len(seen)):
        k, t = divmod(c, width)
        expected = near[k] * soon[t] / (n * (n - 1) / 2)
        deviation = math.sqrt(max(0, squares[c] / RUNS - (sums[c] / RUNS) ** 2))
        rows.append((DISTANCES[k], DISTANCES[k + 1], DAYS[t], DAYS[t + 1], seen[c], expected, deviation,
                     more[c] / RUNS))
    return rows


HEADER = ["distance_from", "distance_to", "days_from", "days_to", "observed", "expected", "deviation", "p"]
def manhattan(dx, dy):
    return abs(dx) + abs(dy)


write("knox-manhattan.csv", HEADER, knox(incidents, manhattan))
write("knox-euclidean.csv", HEADER, knox(incidents, math.hypot))

# incidents that share nine spots, on the edges of the bands, and four days
tied = [(100 * random.randrange(3), 100 * random.randrange(3), random.choice([0, 0, 0, 7, 14, 14, 20]))
        for _ in range(90)]
write("incidents-tied.csv", ["x", "y", "day"], tied)
write("knox-tied-manhattan.csv", HEADER, knox(tied, manhattan))
write("knox-tied-euclidean.csv", HEADER, knox(tied, math.hypot))
