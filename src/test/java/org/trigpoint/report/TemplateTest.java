package org.trigpoint.report;

import org.junit.jupiter.api.Test;
import org.trigpoint.report.layout.TextWidths;
import org.trigpoint.report.word.WordWriter;
import org.trigpoint.task.Progress;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import static org.assertj.core.api.Assertions.assertThat;

/// The sample document in a partnership's template.
class TemplateTest {
    private static final String MARKING = SampleDocument.info().marking().text();

    @Test
    void ourTextFollowsTheirCoverInTheirStyles() throws Exception {
        Map<String, String> parts = written(new HouseTemplate(HouseTemplate.COVER));
        String body = parts.get("word/document.xml");
        assertThat(body.indexOf("COVER OF THE HOUSE: " + SampleDocument.info().title())).isPositive()
                .isLessThan(body.indexOf("w:val=\"berschrift1\""));
        assertThat(body).contains("<w:tblStyle w:val=\"House\"/>")
                .doesNotContain("CoverPartnership", "\"Heading1\"", "AssessmentTable", "12436D");
        assertThat(parts.get("word/styles.xml")).contains("berschrift1", "w:styleId=\"Lead\"")
                .contains("<w:basedOn w:val=\"Standard\"/>")
                .doesNotContain("w:styleId=\"Heading1\"", "12436D");
        assertThat(parts).doesNotContainKeys("word/fontTable.xml", "docProps/custom.xml");
    }

    @Test
    void theMarkingStandsInEveryHeaderAndFooter() throws Exception {
        Map<String, String> parts = written(new HouseTemplate(HouseTemplate.COVER));
        parts.forEach((part, text) -> {
            if (part.matches("word/.*(header|footer)[^/]*\\.xml")) {
                assertThat(text).as(part).contains(MARKING);
            }
        });
        assertThat(parts.get("word/header1.xml")).contains("Letterhead");
        Matcher sections = Pattern.compile("<w:sectPr.*?</w:sectPr>").matcher(parts.get("word/document.xml"));
        assertThat(sections.results().map(match -> match.group()).toList()).hasSizeGreaterThan(1)
                .allSatisfy(section -> assertThat(section).contains("headerReference w:type=\"default\"",
                        "footerReference w:type=\"default\""))
                .first()
                .asString()
                .contains("headerReference w:type=\"first\"", "footerReference w:type=\"first\"");
    }

    @Test
    void withoutACoverOfTheirsOursStays() throws Exception {
        assertThat(written(new HouseTemplate("<w:p/>")).get("word/document.xml")).contains("CoverPartnership");
    }

    /// Whatever is referred to is there, so that no program has to repair the file.
    @Test
    void everythingReferredToIsInTheFile() throws Exception {
        Map<String, String> parts = written(new HouseTemplate(HouseTemplate.COVER));
        for (Map.Entry<String, String> part : parts.entrySet()) {
            if (part.getKey().matches(".*\\.(xml|rels)")) {
                assertThat(parsed(part.getValue())).as(part.getKey()).isNotNull();
            }
        }
        String body = parts.get("word/document.xml");
        String links = parts.get("word/_rels/document.xml.rels");
        assertThat(all("\\br:(?:id|embed)=\"([^\"]*)\"", body)).isSubsetOf(all("\\bId=\"([^\"]*)\"", links));
        assertThat(all("\\bTarget=\"([^\"]*)\"", links)).allSatisfy(
                target -> assertThat(parts).containsKey("word/" + target));
        assertThat(all("<w:(?:pStyle|rStyle|tblStyle) w:val=\"([^\"]*)\"", body))
                .isSubsetOf(all("styleId=\"([^\"]*)\"", parts.get("word/styles.xml")));
        assertThat(all("<w:numId w:val=\"(\\d+)\"", body))
                .isSubsetOf(all("w:numId=\"(\\d+)\"", parts.get("word/numbering.xml")));
        assertThat(all("PartName=\"/([^\"]*)\"", parts.get("[Content_Types].xml")))
                .allSatisfy(name -> assertThat(parts).containsKey(name));
        assertThat(parts.get("[Content_Types].xml")).contains("document.main+xml").doesNotContain("template.main");
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).distinct().toList();
    }

    private static Document parsed(String xml) throws IOException, SAXException, ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> written(HouseTemplate template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordWriter(TextWidths.load(), Optional.of(template.bytes())).write(SampleDocument.assessment(), out,
                Progress.NONE);
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
