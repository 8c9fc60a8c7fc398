package regrade.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The least that a workbook must hold: one sheet of texts.
public final class SmallWorkbook {
    private SmallWorkbook() {}

    public static Path write(Path file, List<List<String>> rows) {
        var parts =
                new TreeMap<>(
                        Map.of(
                                "[Content_Types].xml",
                                """
                                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                                <Default Extension="rels" \
                                ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                                <Default Extension="xml" ContentType="application/xml"/>\
                                <Override PartName="/xl/workbook.xml" \
                                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                                <Override PartName="/xl/worksheets/sheet1.xml" \
                                ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                                </Types>""",
                                "_rels/.rels",
                                relation("officeDocument", "xl/workbook.xml"),
                                "xl/workbook.xml",
                                """
                                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
                                xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
                                <sheets><sheet name="Sheet" sheetId="1" r:id="rId1"/></sheets></workbook>""",
                                "xl/_rels/workbook.xml.rels",
                                relation("worksheet", "worksheets/sheet1.xml"),
                                "xl/worksheets/sheet1.xml",
                                sheet(rows)));
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static String relation(String type, String target) {
        return """
               <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
               <Relationship Id="rId1" \
               Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" \
               Target="%s"/></Relationships>"""
                .formatted(type, target);
    }

    private static String sheet(List<List<String>> rows) {
        var text =
                new StringBuilder(
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            text.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++)
                text.append("<c r=\"")
                        .append((char) ('A' + column))
                        .append(row + 1)
                        .append("\" t=\"inlineStr\"><is><t>")
                        .append(rows.get(row).get(column))
                        .append("</t></is></c>");
            text.append("</row>");
        }
        return text.append("</sheetData></worksheet>").toString();
    }
}
