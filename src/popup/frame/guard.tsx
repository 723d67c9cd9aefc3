import { Component, type ComponentChildren } from 'preact'
import { exportText } from '../../store/backup.ts'
import { storedAsIs } from '../../store/stored-as-is.ts'
import type { FirstText } from '../../text/index.ts'
import { Button } from '../parts/button.tsx'

type GuardProps = { text: FirstText; children: ComponentChildren }

/** Where a fault of ours would leave the page blank: says so, and gives out what was noted, so that nothing is lost. */
export class Guard extends Component<GuardProps, { failed: boolean; backup: string | null }> {
  override state = { failed: false, backup: null }

  override componentDidCatch(): void {
    this.setState({ failed: true })
  }

  override render() {
    const { text, children } = this.props
    const { failed, backup } = this.state
    if (!failed) return children
    const { title, what } = text.frame.trouble.broken
    return (
      <main class="screen stack">
        <h1>{title}</h1>
        <p>{what}</p>
        <div class="row">
          <Button kind="primary" onClick={() => location.reload()}>{text.frame.retry}</Button>
          <Button onClick={() => void exportText().catch(storedAsIs).then((shown) => this.setState({ backup: shown }))}>
            {text.frame.backupText}
          </Button>
        </div>
        {backup !== null && <textarea readOnly rows={12} autocomplete="off" aria-label={text.frame.backupText} value={backup} />}
      </main>
    )
  }
}
