package org.trigpoint.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// The names and codes of one area. The ranges are the statisticians' in form but lie far above any code in use.
///
/// @param code of the LSOA
/// @param name of the LSOA: the borough, the number of its MSOA counted from the north, and a letter
/// @param ward the ward it lies in
/// @param locality the police locality the ward lies in
/// @param msoaCode of the MSOA it lies in
record District(String code, String name, Ward ward, String locality, String msoaCode) {

    static final String BOROUGH = "Calderbrook";

    /// A ward, which holds whole LSOAs.
    record Ward(String code, String name) {}

    private static final Map<String, List<String>> WARDS = Map.of("Central",
            List.of("Haymarket", "Minster", "Foundry", "Viaduct"), "Northfell",
            List.of("Larkrigg", "Skerrow", "Fellgate", "Upper Calder"), "Westmoor",
            List.of("Millholme", "Hollins Bank", "Ashmoor", "Whinstead"), "Eastbeck",
            List.of("Beckside", "Marlpits", "Ravensholt", "Thornfleet"));
    private static final int IN_THE_CENTRE = 17;
    private static final double NORTH_BEGINS = Math.toRadians(30);

    String msoaName() {
        return name.substring(0, name.length() - 1);
    }

    /// Names areas by where they lie around `centre`; in the order of the outlines.
    static List<District> of(List<Outline> outlines, Point centre) {
        List<Point> middles = outlines.stream().map(Outline::centre).toList();
        List<Integer> outward = order(middles, Comparator.comparingDouble(centre::distance));
        List<Integer> around = outward.stream().skip(IN_THE_CENTRE).sorted(turning(middles, centre)).toList();
        List<List<Integer>> arcs = Pieces.of(around, 3);
        String[] localities = new String[middles.size()];
        String[] wards = new String[middles.size()];
        List<Integer> inner = outward.subList(0, IN_THE_CENTRE).stream().sorted(turning(middles, centre)).toList();
        List<List<Integer>> central = Pieces.of(inner, 4);
        assign("Central", central, localities, wards);
        assign("Northfell", quarters(arcs.get(0), outward), localities, wards);
        assign("Westmoor", quarters(arcs.get(1), outward), localities, wards);
        assign("Eastbeck", quarters(arcs.get(2), outward), localities, wards);
        return coded(names(middles), localities, wards);
    }

    private static List<Integer> order(List<Point> middles, Comparator<Point> by) {
        return IntStream.range(0, middles.size()).boxed().sorted(Comparator.comparing(middles::get, by)).toList();
    }

    private static Comparator<Integer> turning(List<Point> middles, Point centre) {
        double full = 2 * Math.PI;
        return Comparator.comparingDouble(i -> (middles.get(i).directionFrom(centre) - NORTH_BEGINS + full) % full);
    }

    /// An arc cut in two, and each half into an inner and an outer ward.
    private static List<List<Integer>> quarters(List<Integer> arc, List<Integer> outward) {
        List<List<Integer>> quarters = new ArrayList<>();
        for (List<Integer> half : Pieces.of(arc, 2)) {
            quarters.addAll(Pieces.of(half.stream().sorted(Comparator.comparing(outward::indexOf)).toList(), 2));
        }
        return quarters;
    }

    private static void assign(String locality, List<List<Integer>> groups, String[] localities, String[] wards) {
        for (int i = 0; i < groups.size(); i++) {
            for (int area : groups.get(i)) {
                localities[area] = locality;
                wards[area] = WARDS.get(locality).get(i);
            }
        }
    }

    /// LSOA names: MSOAs are numbered in bands from the north, and LSOAs lettered within them.
    private static String[] names(List<Point> middles) {
        String[] names = new String[middles.size()];
        Comparator<Integer> fromNorth = Comparator.comparingDouble(i -> -middles.get(i).northing());
        Comparator<Integer> fromWest = Comparator.comparingDouble(i -> middles.get(i).easting());
        int number = 0;
        for (List<Integer> band : Pieces.of(IntStream.range(0, names.length).boxed().sorted(fromNorth).toList(), 5)) {
            for (List<Integer> msoa : Pieces.of(band.stream().sorted(fromWest).toList(), 3)) {
                number++;
                List<Integer> lettered = msoa.stream().sorted(fromNorth).toList();
                for (int i = 0; i < lettered.size(); i++) {
                    names[lettered.get(i)] = "%s %03d%c".formatted(BOROUGH, number, 'A' + i);
                }
            }
        }
        return names;
    }

    private static List<District> coded(String[] names, String[] localities, String[] wards) {
        List<String> wardNames = Arrays.stream(wards).distinct().sorted().toList();
        List<Integer> inOrder = IntStream.range(0, names.length)
                .boxed()
                .sorted(Comparator.<Integer, String>comparing(i -> wards[i]).thenComparing(i -> names[i]))
                .toList();
        Map<Integer, District> coded = new HashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            int area = inOrder.get(i);
            Ward ward = new Ward("E059%05d".formatted(wardNames.indexOf(wards[area]) + 1), wards[area]);
            int msoa = Integer.parseInt(names[area].replaceAll("\\D", ""));
            coded.put(area, new District("E019%05d".formatted(i + 1), names[area], ward, localities[area],
                    "E029%05d".formatted(msoa)));
        }
        return IntStream.range(0, names.length).mapToObj(coded::get).toList();
    }
}
