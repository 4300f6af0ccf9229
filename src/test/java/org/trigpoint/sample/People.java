package org.trigpoint.sample;

/// The residents of an area, mid-2012.
///
/// @param children aged 0 to 14
/// @param young aged 15 to 24
/// @param adults aged 25 to 64
/// @param old aged 65 and over
/// @param households at the census of 2011
record People(int children, int young, int adults, int old, int households) {
    int all() {
        return children + young + adults + old;
    }

    /// Splits `all` residents by age: the nearer the centre (1 there, 0 at the rim), the more of them are young.
    static People of(int all, double centrality, Chance chance) {
        double young = (0.10 + 0.07 * centrality) * chance.factor(0.12);
        double old = (0.21 - 0.09 * centrality) * chance.factor(0.12);
        double children = 0.175 * chance.factor(0.1);
        int[] ages = Pieces.shares(all, new double[]{children, young, 1 - children - young - old, old});
        int households = (int) Math.round(all / chance.between(2.1, 2.5));
        return new People(ages[0], ages[1], ages[2], ages[3], households);
    }
}
