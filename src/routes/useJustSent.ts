import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';

/** What an address is given along, unseen, when a message or a wish was just sent. */
export const sentState = { sent: true } as const;

/** Whether one comes from sending it. It is told once: a reload or a way back says no more. */
export function useJustSent(): boolean {
  const location = useLocation();
  const { pathname, search } = location;
  const navigate = useNavigate();
  const told = !isSentState(location.state);
  const [sent] = useState(!told);
  useEffect(() => {
    if (told) return;
    void navigate(pathname + search, { replace: true, preventScrollReset: true });
  }, [told, pathname, search, navigate]);
  return sent;
}

function isSentState(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'sent' in state;
}
