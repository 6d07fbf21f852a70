"""Makes the second data set: two rounds with everything that the study's has not. Run once; the files are committed.

    python3 src/test/python/second_data_set.py src/test/resources/second
"""
import csv
import random
import sys

SEED = 20151
RNG = random.Random(SEED)
SYLLABLES = "ba bi bo da du ga gi jo ka ki ku la li lo ma mi mu na ni no pa pu ra ri ru sa si so ta ti tu wa wi ya yu".split()
SENTRA = {f"S{n:02d}": place for n, place in enumerate(
    "Kerek Kerek Semanding Palang Tuban Kerek Semanding Kerek Semanding Kerek Tuban Semanding".split(), 1)}
ELSEWHERE = ["Jenu", "Merakurak", "Montong", "Bancar", "Rengel", "Widang"]
SCALES = ["mikro"] * 9 + ["kecil"] * 7 + ["menengah"] * 4 + ["besar"] * 2 + [""] * 3
TYPES = ["tulis", "tulis", "cap", "kombinasi", "gedog", ""]
CONSTRAINTS = ["credit", "demand", "managerial", "labour"]
AGES = [10, 29, 30, 31, 40, 41, 50, 51, 60, 100]
EDUCATION = [0, 1, 6, 7, 9, 10, 12, 13, 16, 25]
MONTHS = [0, 1, 11, 12, 13, 23, 24, 35, 36, 47, 48, 59, 60, 61, 119]
YEARS = [0, 4, 5, 10, 11, 15, 16, 30]
CONTRIBUTION = [6, 13, 14, 22, 23, 30]
COST = [5, 11, 12, 18, 19, 25]
BUSINESS = ["business_id", "business_name", "owner_name", "village_code"]
ANSWERS = ["c1", "c2", "c3", "c4", "c5", "c6", "k1", "k2", "k3", "k4", "k5"]
COMMON = ["period", "survey_date", "response_status", "sentra_code", "kecamatan", "workers", "sex", "age", "education_years", "org_member",
          "org_experience_months", "business_experience_years", *ANSWERS, "main_constraint", "note"]
FIRST = BUSINESS + ["scale", "batik_type"] + COMMON
SECOND = ["business_id", "scale_at_survey"] + COMMON


def word():
    return "".join(RNG.choice(SYLLABLES) for _ in range(4)).capitalize()


def items(total, count):
    """Answers of 1 to 5 with the total."""
    answers = [1] * count
    while sum(answers) < total:
        at = RNG.randrange(count)
        if answers[at] < 5:
            answers[at] += 1
    return answers


def pick(values, edges=0.5, low=None, high=None):
    """A value of the list, or any between."""
    return RNG.choice(values) if RNG.random() < edges else RNG.randint(values[0] if low is None else low, values[-1] if high is None else high)


def response(number):
    row = dict.fromkeys(COMMON, "")
    row["age"] = pick(AGES)
    row["education_years"] = pick(EDUCATION)
    row["business_experience_years"] = pick(YEARS)
    member = RNG.choice(["ya", "ya", "ya", "tidak", "tidak", ""])
    row["org_member"] = member
    if member == "ya":
        row["org_experience_months"] = RNG.choice([pick(MONTHS), pick(MONTHS), pick(MONTHS), pick(MONTHS), ""])
    elif member == "tidak":
        row["org_experience_months"] = RNG.choice([0, "", 0, 7])
    else:
        row["org_experience_months"] = RNG.choice(["", "", pick(MONTHS[1:])])
    row.update(zip(ANSWERS, items(pick(CONTRIBUTION), 6) + items(pick(COST), 5)))
    row["main_constraint"] = RNG.choice(CONSTRAINTS)
    row["response_status"] = "lengkap"
    if RNG.random() < 0.35:
        row["response_status"] = "sebagian"
        for column in RNG.sample(["age", "education_years", "business_experience_years", "main_constraint", "org_member", "org_experience_months", *ANSWERS], RNG.randint(1, 5)):
            row[column] = ""
        if row["org_member"] == "" and row["org_experience_months"] == 0:
            row["org_experience_months"] = ""
    if number % 11 == 0:
        for column in COMMON:
            row[column] = ""
        row["response_status"] = RNG.choice(["tidak_ditemui", "menolak", "tutup"])
    row["workers"] = RNG.choice(["", RNG.randint(1, 40)])
    row["sex"] = RNG.choice(["P", "P", "P", "L", ""])
    return row


def place(row, number):
    """Some have a sentra, some only a sub-district, some neither."""
    kind = RNG.random()
    if kind < 0.62:
        row["sentra_code"] = f"S{1 + number % 12:02d}"
        row["kecamatan"] = RNG.choice(["", SENTRA[row["sentra_code"]]])
    elif kind < 0.9:
        row["kecamatan"] = RNG.choice(ELSEWHERE + ["Kerek", "Tuban"])


def first():
    rows = []
    for number in range(1, 181):
        row = response(number)
        place(row, number)
        row["business_id"] = f"TBN-{7000 + number}"
        row["business_name"] = f"Batik {word()} {word()}"
        row["owner_name"] = f"{word()} {word()}"
        row["scale"] = RNG.choice(SCALES)
        row["batik_type"] = RNG.choice(TYPES)
        row["period"] = "2015-S1"
        row["survey_date"] = RNG.choice(["", f"2015-{RNG.randint(1, 6):02d}-{RNG.randint(1, 28):02d}"])
        rows.append(row)
    return rows


def second(before):
    """A later round of most of them: some changed their scale, some closed, some say nothing of what they are."""
    rows = []
    for number, known in enumerate(before, 1):
        if RNG.random() < 0.2:
            continue
        row = response(number + 7)
        row["business_id"] = known["business_id"]
        row["period"] = "2015-S2"
        row["survey_date"] = f"2015-{RNG.randint(7, 12):02d}-{RNG.randint(1, 28):02d}"
        row["scale_at_survey"] = RNG.choice(["", known["scale"], "kecil", "menengah", "mikro"])
        if RNG.random() < 0.2:
            place(row, number + 3)
        rows.append(row)
    return rows


def write(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as out:
        writer = csv.DictWriter(out, header, extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main(folder):
    one = first()
    write(f"{folder}/round-1.csv", FIRST, one)
    write(f"{folder}/round-2.csv", SECOND, second(one))


if __name__ == "__main__":
    main(sys.argv[1])
