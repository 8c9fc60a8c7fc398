package regrade.requests;

import regrade.kernel.ClientId;
import regrade.reports.LineKey;
import regrade.reports.ReportLine;
import regrade.reports.ReportLines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/// Mails about returns, as the domain reference prints them.
public final class Mails {
    public static final String ORDER = "113-0000001-0000001";
    public static final Instant SENT = Instant.parse("2026-02-27T18:30:00Z");

    private Mails() {}

    /// One language's labels, as they are published; empty where none is.
    public record Language(
            String code,
            String sender,
            String reason,
            String received,
            String day,
            String cancelled,
            String order,
            String comment) {
        @Override
        public String toString() {
            return code + " " + reason + " " + received + " " + order;
        }

        Language cancelling() {
            return new Language(code, sender, reason, cancelled, day, "", order, comment);
        }

        /// The layout in plain text; one comment for every buyer.
        public String plain() {
            return """
                   %s %s
                   Item: Kettle 1.7 l
                   Quantity: 2
                   %s Item defective or doesn't work
                   %s
                   Return request details:
                   https://sellercentral.example/returns

                   %s %s
                   """
                    .formatted(
                            order.isEmpty() ? "(" : order,
                            ORDER,
                            reason,
                            comment.isEmpty() ? "" : comment + " It leaks",
                            received,
                            day);
        }

        /// The layout in HTML.
        public String html() {
            return """
                   <html><body><ul>
                   <li><b>%s</b> %s</li><li><b>%s</b> %s</li>
                   <li><b>Return Policy Check:</b> In policy</li><li><b>Authorization:</b> Authorized</li></ul>
                   <table border="1"><tr><th>Order Item</th><th>ASIN</th><th>Sku</th><th>Return Quantity</th>
                   <th>%s</th><th>%s</th></tr>
                   <tr><td>Kettle 1.7 l</td><td>B000000001</td><td>K 17</td><td>2</td>
                   <td>Item defective or doesn&#39;t work</td><td>It leaks</td></tr></table>
                   <p>Return Shipping Carrier: UPS Tracking ID: 1Z5R89390357567127</p></body></html>
                   """
                    .formatted(
                            order.isEmpty() ? "Order ID:" : order,
                            ORDER,
                            received,
                            day,
                            reason.replaceAll(" ?:$", ""),
                            comment.isEmpty() ? "Customer's Comment" : comment.replace(":", ""));
        }
    }

    public static final Language ENGLISH =
            new Language(
                    "en",
                    "amazon.com",
                    "Return reason:",
                    "Request received:",
                    "February 27, 2026",
                    "Request cancelled:",
                    "Order ID: #",
                    "Details:");

    /// Every published label, section 4.
    public static Stream<Language> languages() {
        return Stream.of(
                ENGLISH,
                with(ENGLISH, "Order #", "Customer comments:"),
                with(ENGLISH, "Order Number:", "Details:"),
                french("Demande reçue:", "Numéro de commande:"),
                french("Requête reçue le :", "Numéro de commande :"),
                french("date de la demande de retour\u00a0:", "NUMÉRO DE COMMANDE\u00a0:"),
                language("de", "amazon.de", "Rücksendegrund:", "Eingang des Rücksendeantrags:")
                        .said("27. Februar 2026", "Bestellnummer:", "Weitere Angaben:"),
                language("es", "amazon.es", "Motivo de la devolución:", "Solicitud recibida el")
                        .said("27 de febrero de 2026", "Número de pedido:", "Detalles:"),
                language("es", "amazon.com.mx", "Motivo de la devolución:", "Solicitud recibida el")
                        .said("27/02/2026", "Número de pedido:", "Detalles:"),
                language("it", "amazon.it", "Motivo del reso:", "Richiesta ricevuta il:")
                        .said("27 febbraio 2026", "Ordine #", "Dettagli:"),
                language("it", "amazon.it", "Motivo del reso:", "Richiesta ricevuta il:")
                        .said("27 feb. 2026", "Ordine Numero:", "Dettagli:"),
                language("pt", "amazon.es", "Razão para a devolução:", "Pedido recebido:")
                        .said("27 de fevereiro de 2026", "", ""),
                language("nl", "amazon.nl", "Reden voor retourneren:", "Verzoek ontvangen:")
                        .said("27 februari 2026", "", ""),
                language("sv", "amazon.se", "Anledning till retur:", "Begäran mottagen:")
                        .said("2026-02-27", "", ""),
                language("tr", "amazon.com.tr", "İade nedeni:", "Alınan talep")
                        .said("27 Şubat 2026", "", ""),
                language("pl", "amazon.pl", "Przyczyna zwrotu:", "Żądanie otrzymano:")
                        .said("27 lutego 2026", "", ""),
                language("ja", "amazon.co.jp", "返品理由:", "返品リクエストの送信日:")
                        .said("2026年2月27日", "注文番号:", "詳細:"),
                language("ja", "amazon.co.jp", "返品理由：", "返品リクエストの送信日：")
                        .said("2026/02/27", "注文番号：", "詳細："));
    }

    private static Language with(Language language, String order, String comment) {
        return new Language(
                language.code,
                language.sender,
                language.reason,
                language.received,
                language.day,
                language.cancelled,
                order,
                comment);
    }

    public static Language french(String received, String order) {
        return new Language(
                "fr",
                "marketplace.amazon.fr",
                "Raison du retour:",
                received,
                "27 février 2026",
                "Demande annulée:",
                order,
                "Détails:");
    }

    private record Begun(String code, String sender, String reason, String received) {
        private Language said(String day, String order, String comment) {
            return new Language(code, sender, reason, received, day, "", order, comment);
        }
    }

    private static Begun language(String code, String sender, String reason, String received) {
        return new Begun(code, sender, reason, received);
    }

    public static MailText from(String sender, String body) {
        return new MailText("1@x", sender, "", Optional.of(SENT), body, "", Set.of());
    }

    static Reading read(String sender, String body) {
        return read(from(sender, body));
    }

    static Reading read(MailText mail) {
        return new ReadReturnMail(new RequestOwners((_, _, _) -> ClientId.OWN, noReports()))
                .read(mail);
    }

    public static ReportLines noReports() {
        return new ReportLines() {
            @Override
            public List<OptionalLong> contents(List<LineKey> keys) {
                return keys.stream().map(_ -> OptionalLong.empty()).toList();
            }

            @Override
            public List<ReportLine> newest(String kind, int most) {
                return List.of();
            }

            @Override
            public List<ReportLine> ofOrder(String kind, String order, int most) {
                return List.of();
            }

            @Override
            public List<ReportLine> ofSku(String kind, String sku, int most) {
                return List.of();
            }

            @Override
            public List<ReportLine> ofTracking(String kind, String tracking, int most) {
                return List.of();
            }

            @Override
            public long count(String kind) {
                return 0;
            }
        };
    }
}
