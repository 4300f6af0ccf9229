package org.trigpoint.report.content;

import org.trigpoint.figure.DayHourGrid;
import org.trigpoint.figure.Figure;
import org.trigpoint.figure.FigureFiles;
import org.trigpoint.figure.FigureTable;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.PictureSize;
import org.trigpoint.figure.map.AreaMap;
import org.trigpoint.model.RefusedException;
import org.trigpoint.report.document.Document;
import org.trigpoint.report.document.Picture;
import org.trigpoint.report.output.FileSet;
import org.trigpoint.report.publication.Seen;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The figures of one assessment: each drawn once as a picture of the documents, and saved beside them.
final class Drawn {
    private static final int PRINT_DOTS_PER_INCH = 220;

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final Map<String, Double> widths = new LinkedHashMap<>();
    private final Map<String, Function<Seen, Optional<Figure>>> publicFigures = new LinkedHashMap<>();

    /// A figure as a picture of the documents. Its heading becomes the caption.
    ///
    /// @param key names it, and its files
    Picture picture(String key, Figure figure, double widthCentimetres, String source) {
        figures.put(key, figure);
        pictures.remove(key);
        widths.put(key, widthCentimetres);
        return new Picture(key, figure.title(), figure.alternativeText(), () -> png(key), widthCentimetres, source);
    }

    /// Says how a figure is drawn for the public when some of its counts are withheld; one without is left out then.
    void redrawnBy(String key, Function<Seen, Optional<Figure>> publicFigure) {
        publicFigures.put(key, publicFigure);
    }

    /// The numbers of the figures that print some. Maps and grids of hours only shade them: they are judged one by one.
    Map<String, FigureTable> numbers() {
        Map<String, FigureTable> numbers = new LinkedHashMap<>();
        figures.forEach((key, figure) -> {
            if (!isShaded(figure)) {
                numbers.put(key, figure.numbers());
            }
        });
        return numbers;
    }

    private static boolean isShaded(Figure figure) {
        return switch (figure) {
            case AreaMap _, DayHourGrid _ -> true;
            case Shallow(Figure within, double _) -> isShaded(within);
            default -> false;
        };
    }

    /// Whether a shaded figure shades a whole number that is small.
    private static boolean shadesSmall(Figure figure, Seen seen) {
        return isShaded(figure) && figure.numbers()
                .rows()
                .stream()
                .flatMap(List::stream)
                .mapToDouble(FigureTable.Cell::value)
                .anyMatch(value -> value == Math.rint(value) && seen.isSmall(Math.round(value)));
    }

    /// Puts the public's figure in place of the partners'. One that cannot be drawn anew stays where the public may see
    /// all its counts.
    Optional<Picture> redraw(Picture picture, Seen seen) {
        String key = picture.key();
        Function<Seen, Optional<Figure>> publicFigure = publicFigures.get(key);
        Figure figure = figures.get(key);
        if (publicFigure == null && figure != null && seen.showsAllOf(key) && !shadesSmall(figure, seen)) {
            return Optional.of(picture);
        }
        figures.remove(key);
        return publicFigure == null
                ? Optional.empty()
                : publicFigure.apply(seen)
                        .map(drawn -> picture(key, drawn, picture.widthCentimetres(), picture.source()));
    }

    /// Forgets the figures that a document does not show.
    void keepOnlyThoseOf(Document document) {
        figures.keySet()
                .retainAll(document.blocks()
                        .filter(Picture.class::isInstance)
                        .map(block -> ((Picture) block).key())
                        .collect(Collectors.toSet()));
    }

    /// Adds every figure as PNG and SVG, named by its key.
    void save(FileSet set, Path folder, Progress progress) throws IOException {
        int done = 0;
        for (Map.Entry<String, Figure> entry : figures.entrySet()) {
            progress.checkCancelled();
            progress.report("Writing the figures", done++, figures.size());
            save(entry.getValue(), entry.getKey(), set, folder);
        }
    }

    /// Removes the figures of an earlier edition that this one withholds.
    ///
    /// @throws RefusedException when a file cannot be removed, as when another program has it open
    void removeWithheld(Path folder) {
        for (String key : widths.keySet()) {
            if (!figures.containsKey(key)) {
                remove(folder.resolve(key + ".png"));
                remove(folder.resolve(key + ".svg"));
            }
        }
    }

    private void save(Figure figure, String key, FileSet set, Path folder) throws IOException {
        PictureSize size = size(figure, widths.getOrDefault(key, 16.0));
        Frame frame = Frame.of(size.width(), size.height());
        byte[] png = FigureFiles.png(figure, size, frame);
        byte[] svg = FigureFiles.svg(figure, frame).getBytes(StandardCharsets.UTF_8);
        set.add(folder.resolve(key + ".png"), out -> out.write(png));
        set.add(folder.resolve(key + ".svg"), out -> out.write(svg));
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new RefusedException("Cannot remove " + file.getFileName() + ", a figure of an earlier edition that"
                    + " this one leaves out. Close it if it is open in another program, then try again.", e);
        }
    }

    private byte[] png(String key) throws IOException {
        byte[] known = pictures.get(key);
        if (known != null) {
            return known;
        }
        Figure figure = figures.get(key);
        if (figure == null) {
            throw new IllegalStateException("no figure " + key);
        }
        PictureSize size = size(figure, widths.getOrDefault(key, 16.0));
        byte[] bytes = FigureFiles.png(figure, size, Frame.of(size.width(), size.height()).withoutHeading());
        pictures.put(key, bytes);
        return bytes;
    }

    private static PictureSize size(Figure figure, double widthCentimetres) {
        PictureSize fitting = PictureSize.fitting(figure, widthCentimetres);
        return new PictureSize(fitting.width(), fitting.height(), PRINT_DOTS_PER_INCH);
    }
}
