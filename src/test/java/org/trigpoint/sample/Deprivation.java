package org.trigpoint.sample;

/// Scores in the manner of the Index of Multiple Deprivation.
///
/// @param score 0 to about 80; higher is more deprived
/// @param income share of residents in income deprivation, 0 to 1
/// @param employment share of working-age residents out of work, 0 to 1
/// @param education score of low attainment, 0 to 100
record Deprivation(double score, double income, double employment, double education) {

    private static final int AREAS_IN_ENGLAND = 32_844;
    private static final double TYPICAL = 17.4;

    static Deprivation of(double score, Chance chance) {
        double income = Math.min(0.6, 0.03 + score * 0.0058 * chance.factor(0.1));
        double employment = Math.min(0.45, 0.025 + score * 0.0039 * chance.factor(0.1));
        double education = Math.min(90, 1 + score * chance.factor(0.18));
        return new Deprivation(rounded(score), rounded(income), rounded(employment), rounded(education));
    }

    /// Where 1 is the most deprived; as if scores in England were spread log-normally.
    int rank() {
        double z = (StrictMath.log(score) - StrictMath.log(TYPICAL)) / 0.7;
        double share = 1 / (1 + StrictMath.exp(1.702 * z));
        return Math.max(1, (int) Math.round(share * AREAS_IN_ENGLAND));
    }

    /// 1 for the most deprived tenth, 10 for the least.
    int decile() {
        return 1 + (rank() - 1) * 10 / AREAS_IN_ENGLAND;
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
