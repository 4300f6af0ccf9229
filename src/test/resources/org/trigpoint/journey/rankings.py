"""Ranks the LSOAs of two forces from the files of data.police.uk, the boundaries (which LSOAs) and the population file,
row by row. Standard library only. Run beside the folder of shared data:

    python3 rankings.py ../shared/data > rankings.csv

A line a number: force, index, area (empty: of all areas), what, value. Of the areas the first 25 of each index are kept; the
sums over all areas hold the rest. rate: every incident, per 1,000 residents. hil: the mean of the rates of anti-social
behaviour, serious crime and drugs, each over the mean of the areas' rates, times 100."""
import csv, io, json, sys, zipfile
from pathlib import Path

DATA = Path(sys.argv[1])
SERIOUS = {"Violence and sexual offences", "Robbery", "Burglary", "Possession of weapons"}
KEPT = 25


def rows(source):
    if source.suffix == ".zip":
        with zipfile.ZipFile(source) as archive:
            for name in sorted(archive.namelist()):
                if name.endswith("-street.csv"):
                    yield from csv.DictReader(io.StringIO(archive.read(name).decode("utf-8-sig")))
    else:
        for file in sorted(source.glob("*-street.csv")):
            yield from csv.DictReader(file.open(encoding="utf-8-sig"))


def population():
    with (DATA / "reference/lsoa_2019_population.csv").open(encoding="utf-8-sig") as file:
        return {row["lsoa"]: int(row["pop"].replace(",", "")) for row in csv.DictReader(file)}


def areas(codes):
    names = {}
    for code in codes:
        with (DATA / f"reference/boundaries/lsoa11_{code}.geojson").open(encoding="utf-8") as file:
            for feature in json.load(file)["features"]:
                names[feature["properties"]["LSOA11CD"]] = feature["properties"]["LSOA11NM"]
    return names


def ranks(scores, among):
    return {a: 1 + sum(scores[b] > scores[a] for b in among) for a in among}


def gini(counts):
    counts = sorted(counts)
    n, c = len(counts), sum(counts)
    plain = (2 * sum((i + 1) * y / c for i, y in enumerate(counts)) - n - 1) / n
    return max(n / c, 1) * (plain - 1) + 1


def half(counts):
    held, number = 0, 0
    for count in sorted(counts, reverse=True):
        if 2 * held >= sum(counts):
            break
        held, number = held + count, number + 1
    return number


def say(*values):
    print(",".join(repr(v) if isinstance(v, float) else str(v) for v in values))


def force(name, source, codes, first, last):
    names, people = areas(codes), population()
    kinds = {"rate": lambda t: True, "asb": lambda t: t == "Anti-social behaviour", "serious": SERIOUS.__contains__,
             "drugs": lambda t: t == "Drugs"}
    counts = {kind: dict.fromkeys(names, 0) for kind in kinds}
    for row in rows(source):
        if first <= row["Month"] <= last and row["LSOA code"] in names:
            for kind, of in kinds.items():
                counts[kind][row["LSOA code"]] += of(row["Crime type"])
    everyone = sum(people[a] for a in names)
    rates = {kind: {a: counts[kind][a] / people[a] for a in names} for kind in kinds}
    indexed = {kind: {a: 100 * r / (sum(rates[kind].values()) / len(names)) for a, r in rates[kind].items()}
               for kind in kinds}
    scores = {"rate": {a: 1000 * r for a, r in rates["rate"].items()},
              "hil": {a: sum(indexed[k][a] for k in ("asb", "serious", "drugs")) / 3 for a in names}}
    for index, score in scores.items():
        rank = ranks(score, list(names))
        local = {}
        for district in {n[:-5] for n in names.values()}:
            local.update(ranks(score, [a for a in names if names[a][:-5] == district]))
        say(name, index, "", "areas", len(names))
        say(name, index, "", "sum of index", sum(score.values()))
        say(name, index, "", "sum of rank x population", sum(rank[a] * people[a] for a in names))
        say(name, index, "", "sum of local rank x population", sum(local[a] * people[a] for a in names))
        for a in sorted(names, key=lambda a: (rank[a], a))[:KEPT]:
            for what, value in [("rank", rank[a]), ("rank_in_locality", local[a]), ("index", score[a]),
                                ("population", people[a]), ("population_share", people[a] / everyone)]:
                say(name, index, a, what, value)
            for kind in ("rate",) if index == "rate" else ("asb", "serious", "drugs"):
                share = counts[kind][a] / sum(counts[kind].values())
                say(name, index, a, kind + " count", counts[kind][a])
                say(name, index, a, kind + " share", share)
                say(name, index, a, kind + " location quotient", share / (people[a] / everyone))
    for kind in kinds:
        say(name, kind, "", "count", sum(counts[kind].values()))
        say(name, kind, "", "gini", gini(counts[kind].values()))
        say(name, kind, "", "half", half(counts[kind].values()))


print("force,index,area,what,value")
force("leicestershire", DATA / "police/leicestershire-2020-11_to_2022-10.zip", ["E06000016", "E06000017", "E10000018"],
      "2021-11", "2022-10")
force("city-of-london", DATA / "police/city-of-london", ["E09000001"], "2020-12", "2021-11")
