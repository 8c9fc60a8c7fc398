package regrade.journal.file;

import regrade.kernel.BenchId;
import regrade.kernel.ClientId;
import regrade.kernel.Inspector;
import regrade.kernel.Money;
import regrade.kernel.Reference;
import regrade.kernel.Sku;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.AnnotationIntrospector;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Currency;
import java.util.function.Function;

/// How values stand in the journal: our own words as plain text, money as minor units and currency,
/// an enum by its `code()` where it has one, times as ISO text. A missing part of a fact is an
/// error, not a null.
final class FactMapper {
    private FactMapper() {}

    static JsonMapper make() {
        return JsonMapper.builder()
                .addModule(words())
                .annotationIntrospector(
                        AnnotationIntrospector.pair(
                                new ByCode(), new JacksonAnnotationIntrospector()))
                .enable(
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                // a part is read out of the middle of an act
                .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(
                        EnumFeature.READ_ENUMS_USING_TO_STRING,
                        EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .build();
    }

    private static SimpleModule words() {
        var module = new SimpleModule("regrade");
        word(module, Reference.class, Reference::text, Reference::new);
        word(module, Sku.class, Sku::text, Sku::new);
        word(module, ClientId.class, ClientId::text, ClientId::new);
        word(module, BenchId.class, BenchId::text, BenchId::new);
        word(module, Inspector.class, Inspector::name, Inspector::new);
        module.addSerializer(Money.class, new MoneyOut());
        module.addDeserializer(Money.class, new MoneyIn());
        return module;
    }

    private static <T> void word(
            SimpleModule module, Class<T> type, Function<T, String> out, Function<String, T> in) {
        module.addSerializer(
                type,
                new ValueSerializer<T>() {
                    @Override
                    public void serialize(
                            T value, JsonGenerator json, SerializationContext context) {
                        json.writeString(out.apply(value));
                    }
                });
        module.addDeserializer(
                type,
                new ValueDeserializer<T>() {
                    @Override
                    public T deserialize(JsonParser json, DeserializationContext context) {
                        return in.apply(json.getString());
                    }
                });
    }

    private static final class MoneyOut extends ValueSerializer<Money> {
        @Override
        public void serialize(Money value, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            json.writeNumberProperty("minor", value.minorUnits());
            json.writeStringProperty("currency", value.currency().getCurrencyCode());
            json.writeEndObject();
        }
    }

    private static final class MoneyIn extends ValueDeserializer<Money> {
        @Override
        public Money deserialize(JsonParser json, DeserializationContext context) {
            var tree = context.readTree(json);
            return new Money(
                    tree.required("minor").longValue(),
                    Currency.getInstance(tree.required("currency").stringValue()));
        }
    }

    /// Names may be changed by whoever tidies the code; codes stay.
    private static final class ByCode extends JacksonAnnotationIntrospector {
        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
            var named = super.findEnumValues(config, type, values, names);
            try {
                var code = type.getRawType().getMethod("code");
                code.setAccessible(true);
                var codes = Arrays.copyOf(named, named.length);
                for (int i = 0; i < values.length; i++)
                    codes[i] = String.valueOf(code.invoke(values[i]));
                return codes;
            } catch (NoSuchMethodException e) {
                return named;
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("code() of " + type.getRawType().getName(), e);
            }
        }
    }
}
