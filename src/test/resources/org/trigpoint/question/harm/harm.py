"""Harm of police.uk crimes by ONS severity weights, independently of Trigpoint.

python3 harm.py REFERENCE_FOLDER POLICE_ZIP FIRST_MONTH LAST_MONTH
A police.uk type weighs the plain mean of the distinct offences that the join puts in it.
"""
import csv, io, sys, zipfile
from statistics import mean

folder, archive, first, last = sys.argv[1:]
types = {}
with open(f"{folder}/policeuk-ons-code-join.csv", encoding="utf-8-sig") as f:
    for row in csv.DictReader(f):
        offences = types.setdefault(row["POLICE_UK_CAT_MAP_category"].strip().lower(), {})
        offences[row["ONS_SEVERITY_offence"].strip().lower()] = float(row["ONS_SEVERITY_weight"])
weights = {name: mean(offences.values()) for name, offences in types.items()}
counts = {}
with zipfile.ZipFile(archive) as z:
    for name in z.namelist():
        if name.endswith("street.csv"):
            for row in csv.DictReader(io.TextIOWrapper(z.open(name), encoding="utf-8-sig")):
                if first <= row["Month"] <= last:
                    kind = row["Crime type"].lower()
                    counts[kind] = counts.get(kind, 0) + 1
total = 0
for kind, count in sorted(counts.items()):
    if kind in weights:
        total += count * weights[kind]
        print(f"{kind},{count},{len(types[kind])},{weights[kind]:.6f}")
print(f"total,{total:.4f}")
