package org.tourwright.web.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** An archive of a module "visas", good unless the test spoils it. */
final class MadeArchive {

  static final String JAR = "repository/com/example/visas/1.2.0/visas-1.2.0.jar";
  static final String FEATURES = "repository/com/example/visas/1.2.0/visas-1.2.0-features.xml";

  final Map<String, byte[]> files = new LinkedHashMap<>();
  final Map<String, byte[]> bundle = new LinkedHashMap<>();
  final Map<String, String> headers = new LinkedHashMap<>();
  String features =
      features(
          "<feature>tourwright-core</feature>"
              + "<bundle start-level='80'>mvn:com.example/visas/1.2.0</bundle>");

  MadeArchive() {
    headers.put("Bundle-ManifestVersion", "2");
    headers.put("Bundle-SymbolicName", "com.example.visas;singleton:=true");
    headers.put("Bundle-Version", "1.2.0");
    headers.put("Import-Package", "java.util,org.tourwright.core.module;version=\"[0.1,1)\"");
    bundle.put("com/example/visas/VisasModule.class", module("visas", "visas:visa:read"));
    bundle.put("com/example/visas/VisaResource.class", resource("Requires", "visas:visa:read"));
    bundle.put("com/example/visas/Remind.class", named("core/job/ScheduledJob", "visas.remind"));
    bundle.put("com/example/visas/Note.class", named("core/event/EventConsumer", "visas.bookings"));
    bundle.put("ui/entry.js", "export default {}".getBytes(UTF_8));
    changes("<createTable tableName='visas_visa'/>");
  }

  static String features(String inner) {
    return "<features name='visas' xmlns='http://karaf.apache.org/xmlns/features/v1.6.0'>"
        + "<feature name='visas' version='1.2.0' description='Visas'>"
        + inner
        + "</feature></features>";
  }

  void changes(String inner) {
    bundle.put(
        "db/changelog/visas.xml",
        ("<databaseChangeLog xmlns='http://www.liquibase.org/xml/ns/dbchangelog'>"
                + "<changeSet id='1' author='x'>"
                + inner
                + "</changeSet></databaseChangeLog>")
            .getBytes(UTF_8));
  }

  byte[] kar() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n\r\n".getBytes(UTF_8));
    all.put(FEATURES, features.getBytes(UTF_8));
    all.put(JAR, jar());
    all.putAll(files);
    return zip(all);
  }

  byte[] jar() {
    StringBuilder manifest = new StringBuilder("Manifest-Version: 1.0\r\n");
    headers.forEach((name, value) -> manifest.append(name + ": " + value + "\r\n"));
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("META-INF/MANIFEST.MF", manifest.append("\r\n").toString().getBytes(UTF_8));
    all.putAll(bundle);
    return zip(all);
  }

  static byte[] zip(Map<String, byte[]> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JarOutputStream jar = new JarOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        jar.putNextEntry(new JarEntry(file.getKey()));
        jar.write(file.getValue());
        jar.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] module(String id, String permission) {
    ClassWriter writer = type("com/example/visas/VisasModule", "core/module/Module");
    tell(writer, "id", id);
    MethodVisitor method =
        writer.visitMethod(Opcodes.ACC_PUBLIC, "permissions", "()Ljava/util/List;", null, null);
    method.visitCode();
    method.visitLdcInsn(permission);
    method.visitInsn(Opcodes.ICONST_0);
    method.visitTypeInsn(Opcodes.ANEWARRAY, "org/tourwright/core/user/BuiltInRole");
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC,
        "org/tourwright/core/user/Permission",
        "of",
        "(Ljava/lang/String;[Lorg/tourwright/core/user/BuiltInRole;)Lorg/tourwright/core/user/Permission;",
        false);
    method.visitMethodInsn(
        Opcodes.INVOKESTATIC, "java/util/List", "of", "(Ljava/lang/Object;)Ljava/util/List;", true);
    end(method);
    return written(writer);
  }

  static byte[] named(String kind, String name) {
    ClassWriter writer = type("com/example/visas/Named", kind);
    tell(writer, "name", name);
    return written(writer);
  }

  /** A resource whose one method has the given annotation of ours; null for none. */
  static byte[] resource(String rule, String value) {
    ClassWriter writer = type("com/example/visas/VisaResource", null);
    var path = writer.visitAnnotation("Ljavax/ws/rs/Path;", true);
    path.visit("value", "/visas");
    path.visitEnd();
    MethodVisitor method =
        writer.visitMethod(Opcodes.ACC_PUBLIC, "one", "()Ljava/lang/String;", null, null);
    method.visitAnnotation("Ljavax/ws/rs/GET;", true).visitEnd();
    var own = method.visitAnnotation("Ljavax/ws/rs/Path;", true);
    own.visit("value", "/{id}");
    own.visitEnd();
    if (rule != null) {
      var said = method.visitAnnotation("Lorg/tourwright/core/user/" + rule + ";", true);
      if (value != null) {
        said.visit("value", value);
      }
      said.visitEnd();
    }
    method.visitCode();
    method.visitInsn(Opcodes.ACONST_NULL);
    end(method);
    return written(writer);
  }

  static byte[] entity(String table) {
    ClassWriter writer = type("com/example/visas/Visa", null);
    var said = writer.visitAnnotation("Ljavax/persistence/Table;", true);
    said.visit("name", table);
    said.visitEnd();
    return written(writer);
  }

  static byte[] ofJava(int version) {
    byte[] bytes = module("visas", "visas:visa:read");
    bytes[7] = (byte) (version + 44);
    return bytes;
  }

  private static ClassWriter type(String name, String contract) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    String[] implemented =
        contract == null ? new String[0] : new String[] {"org/tourwright/" + contract};
    writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, name, null, "java/lang/Object", implemented);
    return writer;
  }

  private static void tell(ClassWriter writer, String method, String text) {
    MethodVisitor told =
        writer.visitMethod(Opcodes.ACC_PUBLIC, method, "()Ljava/lang/String;", null, null);
    told.visitCode();
    told.visitLdcInsn(text);
    end(told);
  }

  private static void end(MethodVisitor method) {
    method.visitInsn(Opcodes.ARETURN);
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  private static byte[] written(ClassWriter writer) {
    writer.visitEnd();
    return writer.toByteArray();
  }
}
