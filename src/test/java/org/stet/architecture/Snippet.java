package org.stet.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.stet.TemporaryData;

/**
 * Code that breaks a rule on purpose, compiled while the test runs. As classes of the test source tree its resources
 * and entities would become part of every application under test.
 */
final class Snippet {

    private static final Pattern UNIT = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record|enum) (\\w+)");

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    /** Kept open for the whole run: it has looked into every jar of the class path, which takes most of the time. */
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, UTF_8);

    private Snippet() {}

    /** @param source one or several compilation units, each beginning with its package */
    static JavaClasses compiled(String source) {
        var folder = TemporaryData.newFolder();
        try {
            compile(source, folder);
            return new ClassFileImporter().importPath(folder);
        } finally {
            TemporaryData.delete(folder);
        }
    }

    private static void compile(String source, Path folder) {
        var units = new ArrayList<JavaFileObject>();
        for (var part : source.split("(?m)(?=^package )", -1)) {
            if (!part.isBlank()) {
                units.add(unit(part));
            }
        }
        var messages = new StringWriter();
        var options = List.of("-proc:none", "-d", folder.toString());
        var task = COMPILER.getTask(messages, FILES, null, options, null, units);
        if (!task.call()) {
            throw new IllegalArgumentException("the snippet does not compile:\n" + messages);
        }
    }

    private static JavaFileObject unit(String source) {
        var type = TYPE.matcher(source);
        var name = type.find() ? type.group(1) : "package-info";
        var packageName = UNIT.matcher(source);
        var path = (packageName.find() ? packageName.group(1).replace('.', '/') + "/" : "") + name;
        return new SimpleJavaFileObject(URI.create("string:///" + path + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
