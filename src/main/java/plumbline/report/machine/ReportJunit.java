package plumbline.report.machine;

import plumbline.report.content.Report;
import plumbline.report.content.ReportFormat;
import plumbline.report.content.ReportedService;
import plumbline.words.Words;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a report as JUnit XML, which every pipeline shows: a suite for each service, a test for
/// each check.
public final class ReportJunit implements ReportFormat {

    /// What such a file cannot tell as the audit has it, in sentences.
    public static List<String> losses(Words words) {
        return List.of(words.get("report.loss.junit"), words.get("report.loss.junit-evidence"));
    }

    @Override
    public void write(Report report, OutputStream to) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(to, "UTF-8");
            write(report, xml);
            xml.flush();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    private static void write(Report report, XMLStreamWriter xml) throws XMLStreamException {
        Dispositions dispositions = new Dispositions(report);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        xml.writeAttribute("name", XmlText.line(report.imprint().title()));
        JunitCounts.of(report.cells().map(each -> JunitCase.of(each, dispositions)))
                .write(xml, report.incidents().size());
        for (ReportedService each : report.services()) {
            xml.writeCharacters("\n  ");
            new JunitSuite(xml, report, dispositions).write(each);
        }
        if (!report.incidents().isEmpty()) {
            xml.writeCharacters("\n  ");
            new JunitSuite(xml, report, dispositions).incidents();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
    }
}
