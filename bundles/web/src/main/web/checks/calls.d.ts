// Our own pages use only calls that the API describes. Not a part of the shell, which modules from outside are written with too.
import '../shell/calls';

declare module '../shell/calls' {
  interface CheckCalls {
    strict: true;
  }
}
