package org.trigpoint.report.content;

import org.trigpoint.figure.Figure;
import org.trigpoint.figure.FigureFiles;
import org.trigpoint.figure.Frame;
import org.trigpoint.figure.PictureSize;
import org.trigpoint.report.document.Picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The figures of one assessment: each drawn once as a picture of the documents, and saved beside them.
final class Drawn {
    private static final int PRINT_DOTS_PER_INCH = 220;

    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private final Map<String, Double> widths = new LinkedHashMap<>();

    /// A figure as a picture of the documents. Its heading becomes the caption.
    ///
    /// @param key names it, and its files
    Picture picture(String key, Figure figure, double widthCentimetres, String source) {
        figures.put(key, figure);
        widths.put(key, widthCentimetres);
        return new Picture(key, figure.title(), figure.alternativeText(), () -> png(key), widthCentimetres, source);
    }

    /// Saves every figure as PNG and SVG, named by its key.
    void save(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, Figure> entry : figures.entrySet()) {
            Figure figure = entry.getValue();
            PictureSize size = size(figure, widths.getOrDefault(entry.getKey(), 16.0));
            FigureFiles.writePng(figure, size, folder.resolve(entry.getKey() + ".png"));
            FigureFiles.writeSvg(figure, size, folder.resolve(entry.getKey() + ".svg"));
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
