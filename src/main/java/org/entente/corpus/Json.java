package org.entente.corpus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How JSON is parsed here: strictly, and no deeper than 1,000 levels. */
final class Json {
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(1000)
            .maxStringLength(Limits.RECORD)
            .build();

    static final ObjectMapper MAPPER = new ObjectMapper(
                    JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .configure(JsonParser.Feature.INCLUDE_SOURCE_IN_LOCATION, false)
            // Whoever opened a file reads it to its end, for its hash, and closes it.
            .configure(JsonParser.Feature.AUTO_CLOSE_SOURCE, false);

    /** For JSON inside web pages: line breaks in strings, comments and trailing commas pass. */
    static final ObjectMapper LENIENT = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();

    private Json() {}

    static JsonNode parse(String json) throws JsonProcessingException {
        return MAPPER.readTree(json);
    }

    /** The keys of the first object, as far as the beginning of a file shows them. */
    static List<String> keys(byte[] head) throws IOException {
        Set<String> keys = new LinkedHashSet<>();
        try (JsonParser parser = MAPPER.getFactory().createParser(head)) {
            int depth = 0;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                depth += token == JsonToken.START_OBJECT ? 1 : token == JsonToken.END_OBJECT ? -1 : 0;
                if (token == JsonToken.END_OBJECT && depth == 0) {
                    break;
                }
                if (token == JsonToken.FIELD_NAME && depth == 1) {
                    keys.add(parser.currentName());
                }
            }
        } catch (JsonProcessingException e) {
            // The head ends within the object, or the object is broken: the keys before that are known.
        }
        return List.copyOf(keys);
    }

    /** What is wrong and where, without the text itself. */
    static String message(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        String column = location == null ? "" : " at column " + location.getColumnNr();
        return "no JSON" + column + ": " + e.getOriginalMessage();
    }
}
