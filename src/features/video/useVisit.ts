import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import type { Which } from '../../api/video.ts';
import { createSignal } from '../../domain/signal.ts';
import { deviceNow } from '../../domain/time.ts';
import { keepAwake } from '../../video/awake.ts';
import type { Call, CallState } from '../../video/call.ts';
import { createDevices, type Devices } from '../../video/devices.ts';
import { endWithSession } from './openVisits.ts';
import { startCall } from './startCall.ts';

export interface Over {
  readonly why: NonNullable<CallState['why']>;
  readonly met: boolean;
  /** How long one was there together; null when one never was. */
  readonly minutes: number | null;
}

export interface VisitState {
  readonly devices: Devices;
  readonly call: Call | null;
  readonly over: Over | null;
}

/** One visit on this screen: its devices, its call, and what ends both when the screen is left. */
export function useVisit(which: Which) {
  const [visit] = useState(() => createVisit());
  const state = useSyncExternalStore(visit.subscribe, visit.get);
  const phase = useSyncExternalStore(
    (hear) => state.call?.subscribe(hear) ?? (() => undefined),
    () => state.call?.get().phase ?? null,
  );
  const open = useEffectEvent(visit.open);
  const close = useEffectEvent(visit.close);
  useEffect(() => {
    open();
    const forget = endWithSession(() => {
      close();
    });
    return () => {
      forget();
      close();
    };
  }, []);
  const isThere = phase === 'joining' || phase === 'in';
  useEffect(() => (isThere ? keepAwake() : undefined), [isThere]);
  const { call } = state;
  useEffect(() => {
    if (call === null) return undefined;
    const leaving = () => {
      call.goneAway();
    };
    const back = () => {
      if (document.visibilityState === 'visible') call.look();
    };
    window.addEventListener('pagehide', leaving);
    window.addEventListener('pageshow', back);
    window.addEventListener('online', back);
    document.addEventListener('visibilitychange', back);
    return () => {
      window.removeEventListener('pagehide', leaving);
      window.removeEventListener('pageshow', back);
      window.removeEventListener('online', back);
      document.removeEventListener('visibilitychange', back);
    };
  }, [call]);
  return {
    ...state,
    isThere,
    goIn: () => {
      visit.goIn(which);
    },
    again: visit.again,
  };
}

function createVisit() {
  const signal = createSignal();
  let state: VisitState = { devices: createDevices(), call: null, over: null };
  let metAt: number | null = null;
  const set = (more: Partial<VisitState>) => {
    state = { ...state, ...more };
    signal.tell();
  };
  const close = () => {
    state.call?.hangUp();
    state.devices.stop();
  };
  return {
    get: () => state,
    subscribe: signal.listen,
    /** Devices that were let go are not used again. */
    open: () => {
      if (state.devices.isStopped()) set({ devices: createDevices(), call: null, over: null });
    },
    close,
    goIn(which: Which) {
      if (state.call !== null) return;
      const call = startCall(which, state.devices);
      metAt = null;
      call.subscribe(() => {
        const { phase, why, met } = call.get();
        if (met) metAt ??= deviceNow();
        if (phase !== 'over' || state.over !== null) return;
        const minutes = metAt === null ? null : Math.floor((deviceNow() - metAt) / 60_000);
        set({ over: { why: why ?? 'hung-up', met, minutes } });
      });
      set({ call });
    },
    /** From the beginning, as the devices were let go. */
    again: () => {
      set({ devices: createDevices(), call: null, over: null });
    },
  };
}
