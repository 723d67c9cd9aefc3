/** What was just done, and the way to take it back where there is one. */
export type Message = Readonly<{ text: string; undo?: () => void }>

type ToastProps = { message: Message | null; undoLabel: string; closeLabel: string; onClose: () => void }

/** Always in the page, so that screen readers notice what is put into it. It stays until it is closed or replaced. */
export function Toast({ message, undoLabel, closeLabel, onClose }: ToastProps) {
  const undo = () => {
    message?.undo?.()
    onClose()
  }
  return (
    <div class="toast" role="status">
      {message && (
        <div>
          <span>{message.text}</span>
          {message.undo
            ? <button type="button" onClick={undo}>{undoLabel}</button>
            : <button type="button" onClick={onClose}>{closeLabel}</button>}
        </div>
      )}
    </div>
  )
}
