package org.trigpoint.report.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The pictures of one document, which the layout engine asks for by address. Nothing is read from anywhere else.
final class PdfPictures implements FSStreamFactory {
    static final String PROTOCOL = "picture";

    private final List<byte[]> pictures = new ArrayList<>();

    /// Takes a picture and gives its address.
    String add(byte[] png) {
        pictures.add(png);
        return PROTOCOL + ":" + (pictures.size() - 1);
    }

    @Override
    public FSStream getUrl(String address) {
        byte[] png = pictures.get(Integer.parseInt(address.substring(PROTOCOL.length() + 1)));
        return new FSStream() {
            @Override
            public InputStream getStream() {
                return new ByteArrayInputStream(png);
            }

            @Override
            public Reader getReader() {
                return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
            }
        };
    }
}
