package regrade.reports.file;

import java.util.regex.Pattern;

/// Tells columns that are about the buyer, which are not kept, by their folded names.
final class PersonalColumns {
    private static final Pattern PERSONAL =
            Pattern.compile(
                    ".*(buyer|recipient|customer-name|consignee|e-?mail|phone|telefon|address|adresse"
                            + "|street|postal|postcode|zip|billing|^bill-|-cpf|^cpf|user-?name|tax-id|vat-id"
                            + "|purchase-order|ship-to|post-to|^ship-(name|city|state|country|street)"
                            + "|shipping-(name|city|company|province|country)"
                            + "|order-(city|state|postal)|^notes?$|-note$"
                            // other tables, in the languages of the marketplaces
                            + "|customer|client-|acheteur|destinataire|courriel|telephone|^ville$|^nom$|^prenom"
                            + "|kaufer|kunde|empfanger|strasse|^ort$|^plz$|^name$|anschrift|comprador|cliente"
                            + "|destinatario|correo|direccion|calle|acquirente|indirizzo|citta|koper|klant"
                            + "|ontvanger|adres|kopare|mottagare|kupujac|odbiorca|full-name|first-name|last-name"
                            + "|購入者|氏名|住所|電話|メール).*");

    private PersonalColumns() {}

    static boolean is(String folded) {
        return PERSONAL.matcher(folded).matches();
    }
}
