package org.trigpoint.intake;

import org.jspecify.annotations.Nullable;
import org.trigpoint.intake.sheet.ProgressStream;
import org.trigpoint.intake.source.HashedSource;
import org.trigpoint.intake.source.UnreadableException;
import org.trigpoint.intake.spatial.AreaFeatures;
import org.trigpoint.intake.spatial.Feature;
import org.trigpoint.intake.spatial.FeatureReader;
import org.trigpoint.intake.spatial.Tally;
import org.trigpoint.model.Dataset;
import org.trigpoint.model.Entry;
import org.trigpoint.model.Identity;
import org.trigpoint.model.Ledger;
import org.trigpoint.model.Problem;
import org.trigpoint.model.RefusedException;
import org.trigpoint.task.CancelledException;
import org.trigpoint.task.Progress;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/// The outlines of a map file as one table: a row a feature, whose columns name the area.
final class BoundaryTable {
    private static final String LAYOUT = "boundaries";
    private final HashedSource source;
    private final TableVisitor visitor;
    private final Progress progress;
    private @Nullable RowReceiver receiver;
    private boolean started;
    private long read;
    private long rejected;

    BoundaryTable(HashedSource source, TableVisitor visitor, Progress progress) {
        this.source = source;
        this.visitor = visitor;
        this.progress = progress;
    }

    void read(Format format) throws IOException, UnreadableException {
        try {
            finish(features(format));
        } catch (ReceiverFailure e) {
            fail("the reading was stopped");
            throw e.failure();
        } catch (CancelledException e) {
            fail("the reading was cancelled");
            throw e;
        } catch (RefusedException e) {
            if (!fail(e.reason())) {
                throw new UnreadableException(e.reason(), e);
            }
        } catch (IOException e) {
            if (!fail("the file breaks off or is damaged")) {
                throw e;
            }
        }
    }

    private Tally features(Format format) throws IOException {
        return switch (format) {
            case SHAPEFILE -> FeatureReader.shapefile(source.path(), this::feature);
            case SQLITE -> FeatureReader.geoPackage(source.path(), this::feature);
            default -> {
                try (InputStream in = new ProgressStream(source.openHashed(), source.name(), source.size(), progress)) {
                    yield format == Format.TOPOJSON
                            ? FeatureReader.topoJson(in, this::feature)
                            : FeatureReader.geoJson(in, this::feature);
                }
            }
        };
    }

    /// What goes wrong on the receiving side must not look like a broken file.
    private void feature(Feature feature) {
        try {
            progress.checkCancelled();
            if (!started) {
                started = true;
                receiver = visitor
                        .table(new TableHead(source.name(), "", LAYOUT, Dataset.REFERENCE, List.of(), Identity.NONE,
                                List.of("Read as outlines of areas."), null));
            }
            if (receiver != null) {
                receive(feature, receiver);
            }
        } catch (RuntimeException e) {
            throw new ReceiverFailure(e);
        }
    }

    private void receive(Feature feature, RowReceiver to) {
        read++;
        List<Entry> entries = AreaFeatures.entries(feature);
        if (entries.isEmpty()) {
            rejected++;
            to.problem(new Problem(source.name(), "", read, "area code", "",
                    "a column with an area code, such as LSOA11CD"));
        }
        entries.forEach(to::row);
    }

    private void finish(Tally tally) throws IOException, UnreadableException {
        if (!started) {
            throw new UnreadableException("it holds no outlines of areas");
        }
        if (receiver != null) {
            if (tally.ignored() > 0) {
                receiver.note(String.format(Locale.UK, "%,d features that are no outlines were left out.",
                        tally.ignored()));
            }
            receiver.finished(new Ledger(read, read - rejected, rejected, 0, 0), source.sha256());
            receiver = null;
        }
    }

    private boolean fail(String reason) {
        RowReceiver told = receiver;
        if (told != null) {
            told.failed(reason);
        }
        return started;
    }

    /// Carries a failure of the receiver, or cancelling, through the reader of features.
    private static final class ReceiverFailure extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException failure;

        ReceiverFailure(RuntimeException failure) {
            super(failure);
            this.failure = failure;
        }

        RuntimeException failure() {
            return failure;
        }
    }
}
