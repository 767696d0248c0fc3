import { EventEmitter } from "node:events";

/** Tells whoever looks on that something about somebody's uploads has changed. */
export interface JobFeed {
  announce(accountId: string): void;
  /** @returns what ends it; `onEnd` is called where the archive stops first. */
  subscribe(accountId: string, onChange: () => void, onEnd: () => void): () => void;
  /** Lets go of everybody who looks on, so that the archive can stop. */
  hangUp(): void;
}

/** A feed of changes within this process. */
export function createJobFeed(): JobFeed {
  const emitter = new EventEmitter().setMaxListeners(0);
  const changeOf = (accountId: string) => `change:${accountId}`;
  return {
    announce: (accountId) => {
      emitter.emit(changeOf(accountId));
    },
    subscribe: (accountId, onChange, onEnd) => {
      emitter.on(changeOf(accountId), onChange).once("end", onEnd);
      return () => {
        emitter.off(changeOf(accountId), onChange).off("end", onEnd);
      };
    },
    hangUp: () => {
      emitter.emit("end");
    },
  };
}
