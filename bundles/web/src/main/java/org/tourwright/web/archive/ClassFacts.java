package org.tourwright.web.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.tourwright.web.archive.Contents.Endpoint;

/** What one class file says; nothing of it is ever loaded or run. */
final class ClassFacts extends ClassVisitor {

  private static final String TABLE = "Ljavax/persistence/Table;";
  private static final String PATH = "Ljavax/ws/rs/Path;";
  private static final String PERMISSION = "org/tourwright/core/user/Permission";

  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*:[a-z][a-z-]*:[a-z][a-z-]*");

  /** The names of methods that tell a name: of a module, a job, a subscription. */
  private static final Set<String> TELLING = Set.of("id", "name");

  private String superName;
  private final List<String> interfaces = new ArrayList<>();
  private boolean hollow;
  private String told;
  private String path = "";
  private final List<EndpointFacts> endpoints = new ArrayList<>();
  private final Set<String> tables = new TreeSet<>();
  private final Set<String> declared = new TreeSet<>();
  private final Set<String> named = new TreeSet<>();
  private boolean makesPermissions;

  private ClassFacts() {
    super(Opcodes.ASM9);
  }

  /**
   * @throws RuntimeException when it is no class file
   */
  static ClassFacts of(byte[] bytes) {
    ClassFacts facts = new ClassFacts();
    new ClassReader(bytes).accept(facts, ClassReader.SKIP_FRAMES | ClassReader.SKIP_DEBUG);
    return facts;
  }

  String superName() {
    return superName;
  }

  List<String> interfaces() {
    return interfaces;
  }

  /** An interface or an abstract class. */
  boolean hollow() {
    return hollow;
  }

  /** What {@code id()} or {@code name()} always returns; null when that cannot be seen. */
  String told() {
    return told;
  }

  Set<String> tables() {
    return tables;
  }

  /** The permissions that it makes. */
  Set<String> declared() {
    return declared;
  }

  /** Every text that has the form of a permission, if it makes any, by whatever method. */
  Set<String> named() {
    return makesPermissions ? named : Set.of();
  }

  List<Endpoint> endpoints() {
    return endpoints.stream().map(one -> one.endpoint(path)).toList();
  }

  @Override
  public void visit(
      int version, int access, String name, String signature, String parent, String[] implemented) {
    superName = parent;
    interfaces.addAll(List.of(implemented));
    hollow = (access & (Opcodes.ACC_INTERFACE | Opcodes.ACC_ABSTRACT)) != 0;
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
    return switch (descriptor) {
      case PATH -> new Value("value", value -> path = value);
      case TABLE -> new Value("name", tables::add);
      default -> null;
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String signature, String[] exceptions) {
    boolean tells = TELLING.contains(name) && descriptor.equals("()Ljava/lang/String;");
    return new Body(tells);
  }

  /** One method: its annotations, and the texts that it hands on. */
  private final class Body extends MethodVisitor {

    private final EndpointFacts endpoint = new EndpointFacts();
    private final boolean tells;
    private String lastText;
    private String returned;
    private int returns;

    Body(boolean tells) {
      super(Opcodes.ASM9);
      this.tells = tells;
    }

    @Override
    public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
      return endpoint.annotation(descriptor);
    }

    @Override
    public void visitLdcInsn(Object value) {
      if (value instanceof String text) {
        lastText = text;
        if (FORM.matcher(text).matches()) {
          named.add(text);
        }
      } else if (value instanceof Type) {
        lastText = null;
      }
    }

    @Override
    public void visitInsn(int opcode) {
      if (opcode == Opcodes.ARETURN) {
        returns++;
        returned = lastText;
      }
    }

    @Override
    public void visitMethodInsn(
        int opcode, String owner, String name, String descriptor, boolean isInterface) {
      makesPermissions |= owner.equals(PERMISSION);
      boolean makes = name.equals("of") || name.equals("<init>");
      if (owner.equals(PERMISSION) && makes && lastText != null) {
        declared.add(lastText);
      }
      // What comes out of a call is not the text that went in.
      lastText = null;
    }

    @Override
    public void visitEnd() {
      if (tells && returns == 1) {
        told = returned;
      }
      if (endpoint.isOne()) {
        endpoints.add(endpoint);
      }
    }
  }

  /** One text of an annotation. */
  static final class Value extends AnnotationVisitor {

    private final String wanted;
    private final Consumer<String> taker;

    Value(String wanted, Consumer<String> taker) {
      super(Opcodes.ASM9);
      this.wanted = wanted;
      this.taker = taker;
    }

    @Override
    public void visit(String name, Object value) {
      if (wanted.equals(name) && value instanceof String text) {
        taker.accept(text);
      }
    }
  }
}
